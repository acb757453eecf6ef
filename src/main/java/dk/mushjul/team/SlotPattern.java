package dk.mushjul.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Times after a pattern, as a duty roster has them: on these days of the week, from one hour to
 * another, so long each, with a pause between.
 *
 * @param first the first day
 * @param weeks for how long
 * @param to when the last talk of a day is over
 */
public record SlotPattern(
    LocalDate first,
    int weeks,
    Set<DayOfWeek> days,
    LocalTime from,
    LocalTime to,
    int minutes,
    int pause) {

  /** Most times that are offered at once. */
  public static final int MOST = 200;

  private static final int WEEK = 7;

  /** A time of the pattern. */
  public record Time(LocalDate on, LocalTime from) {

    /** As forms send it. */
    public String word() {
      return on + "T" + from;
    }
  }

  /** All times in their order, at most {@link #MOST}. */
  public List<Time> times() {
    return Stream.iterate(first, day -> day.plusDays(1))
        .limit((long) weeks * WEEK)
        .filter(day -> days.contains(day.getDayOfWeek()))
        .flatMap(day -> on(day).stream())
        .limit(MOST)
        .toList();
  }

  private List<Time> on(LocalDate day) {
    var times = new ArrayList<Time>();
    var end = day.atTime(to);
    for (var at = day.atTime(from);
        !at.plusMinutes(minutes).isAfter(end);
        at = at.plusMinutes((long) minutes + pause)) {
      times.add(new Time(day, at.toLocalTime()));
    }
    return times;
  }
}
