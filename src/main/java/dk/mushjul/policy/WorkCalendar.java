package dk.mushjul.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Danish working days: no weekends, no public holidays, no customary days off, and outside HR's
 * quiet periods, in which nothing falls due and nothing is sent.
 */
@Component
public class WorkCalendar {

  private final Decisions decisions;

  WorkCalendar(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Neither weekend nor public holiday nor customary day off; may lie in a quiet period. */
  public boolean isWorkingDay(LocalDate day) {
    throw new UnsupportedOperationException("follows");
  }

  /** In one of HR's quiet periods. */
  public boolean isQuiet(LocalDate day) {
    throw new UnsupportedOperationException("follows");
  }

  /** A working day outside the quiet periods: something may fall due and be sent. */
  public boolean isOpen(LocalDate day) {
    return isWorkingDay(day) && !isQuiet(day);
  }

  /** The first open day, the given one included. */
  public LocalDate nextWorkingDay(LocalDate day) {
    throw new UnsupportedOperationException("follows");
  }

  /** The last open day, the given one included. */
  public LocalDate previousWorkingDay(LocalDate day) {
    throw new UnsupportedOperationException("follows");
  }

  /** So many open days later, or earlier; with 0 the first open day from the given one. */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    throw new UnsupportedOperationException("follows");
  }

  LocalDate count(Due due, LocalDate anchor, BigDecimal weeklyHours) {
    throw new UnsupportedOperationException("follows");
  }
}
