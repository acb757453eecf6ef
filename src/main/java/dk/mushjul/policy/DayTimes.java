package dk.mushjul.policy;

import dk.mushjul.clock.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** The moments of a date in Danish time, also on the two days on which the clocks change. */
public final class DayTimes {

  private DayTimes() {}

  /** When the day begins. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(BusinessClock.ZONE).toInstant();
  }

  /** The last second of the day: what is due on a date may be done all day. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1)).minusSeconds(1);
  }
}
