package dk.mushjul.wheel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days among which talks are held, both included. */
public record Window(LocalDate firstDay, LocalDate lastDay) {

  /** Whether talks can be held on that day. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }

  /** The day of this window that lies as far in it as a day of the other one in that. */
  public LocalDate likewise(LocalDate day, Window other) {
    var far = ChronoUnit.DAYS.between(other.firstDay, day);
    var length = Math.max(1, ChronoUnit.DAYS.between(other.firstDay, other.lastDay));
    return firstDay.plusDays(ChronoUnit.DAYS.between(firstDay, lastDay) * far / length);
  }
}
