package dk.mushjul.policy;

import java.math.BigDecimal;

/**
 * On how many days a week somebody works, estimated from the weekly hours: as few full days as hold
 * them. The directory knows the hours, not the days.
 */
record WorkingWeek(int days) {

  private static final int FULL = 5;
  private static final double HOURS_A_DAY = 37.0 / FULL;

  static WorkingWeek of(BigDecimal weeklyHours) {
    if (weeklyHours == null) {
      return new WorkingWeek(FULL);
    }
    var days = (int) Math.ceil(weeklyHours.doubleValue() / HOURS_A_DAY);
    return new WorkingWeek(Math.min(FULL, Math.max(1, days)));
  }

  /** How many ordinary working days pass until the person has worked so many of their own. */
  int inFullWeeks(int ownDays) {
    return Integer.signum(ownDays) * ((Math.abs(ownDays) * FULL + days - 1) / days);
  }
}
