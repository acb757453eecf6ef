package dk.mushjul.browser;

import java.time.LocalDate;

/** The days that people name who look at the calendar today. */
record Days(LocalDate today) {

  private static final int A_WHILE = 30;

  /** A working day some weeks from now. */
  LocalDate inAWhile() {
    return workday(today.plusDays(A_WHILE));
  }

  static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
