package dk.mushjul.policy;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Walking from day to day, counting only the open ones. */
record Steps(Predicate<LocalDate> open) {

  /** Longer than any quiet period: a table that closes a whole year is a mistake. */
  private static final int YEAR = 366;

  /** The first open day in a direction, the given day included. */
  LocalDate first(LocalDate day, int direction) {
    for (var i = 0; i <= YEAR; i++) {
      var candidate = day.plusDays((long) i * direction);
      if (open.test(candidate)) {
        return candidate;
      }
    }
    throw new IllegalStateException("The table quietPeriod leaves no working day in a whole year");
  }

  /** The open day that lies so many open days beyond the given one. */
  LocalDate beyond(LocalDate day, int days) {
    var direction = Integer.signum(days);
    var reached = day;
    for (var i = 0; i < Math.abs(days); i++) {
      reached = first(reached.plusDays(direction), direction);
    }
    return reached;
  }
}
