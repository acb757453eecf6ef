package dk.mushjul.policy;

import static java.time.DayOfWeek.FRIDAY;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.mushjul.database.OncePerTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Danish working days: no weekends, no public holidays, no customary days off, and outside HR's
 * quiet periods, in which nothing falls due and nothing is sent.
 */
@Component
public class WorkCalendar {

  private static final String TABLE = "quietPeriod";
  private static final String QUIET = "quiet";
  private static final String DAY_OFF = "dayOff";

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));
  private final Decisions decisions;
  private final OncePerTransaction<Map<LocalDate, Boolean>> openDays =
      new OncePerTransaction<>(HashMap::new);

  WorkCalendar(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Neither weekend nor public holiday nor customary day off; may lie in a quiet period. */
  public boolean isWorkingDay(LocalDate day) {
    return isWeekday(day) && !holidays.isHoliday(day) && !is(DAY_OFF, day, table());
  }

  /** In one of HR's quiet periods. */
  public boolean isQuiet(LocalDate day) {
    return is(QUIET, day, table());
  }

  /** A working day outside the quiet periods: something may fall due and be sent. */
  public boolean isOpen(LocalDate day) {
    return isOpen(day, table());
  }

  /** The first open day, the given one included. */
  public LocalDate nextWorkingDay(LocalDate day) {
    return steps().first(day, 1);
  }

  /** The last open day, the given one included. */
  public LocalDate previousWorkingDay(LocalDate day) {
    return steps().first(day, -1);
  }

  /** So many open days later, or earlier; with 0 the first open day from the given one. */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    return days == 0 ? nextWorkingDay(day) : steps().beyond(day, days);
  }

  LocalDate count(Due due, LocalDate anchor, BigDecimal weeklyHours) {
    return switch (due.counting()) {
      case EXACT -> due.unmoved(anchor);
      case DAYS, MONTHS -> landed(due.unmoved(anchor), due);
      case WORKING_DAYS -> plusWorkingDays(anchor, due.days());
      case PERSONS_WORKING_DAYS ->
          plusWorkingDays(anchor, WorkingWeek.of(weeklyHours).inFullWeeks(due.days()));
    };
  }

  /** What is counted back from a date must still lie before it, so it moves on backwards. */
  private LocalDate landed(LocalDate day, Due due) {
    return due.days() < 0 ? previousWorkingDay(day) : nextWorkingDay(day);
  }

  private Steps steps() {
    var table = table();
    // Those who are called together count over the same days.
    var known = openDays.get();
    return new Steps(day -> known.computeIfAbsent(day, unknown -> isOpen(unknown, table)));
  }

  private boolean isOpen(LocalDate day, Decisions.Table table) {
    return isWeekday(day) && !holidays.isHoliday(day) && rows(day, table).isEmpty();
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(FRIDAY) <= 0;
  }

  private Decisions.Table table() {
    return decisions.latest(TABLE);
  }

  private static boolean is(String kind, LocalDate day, Decisions.Table table) {
    return rows(day, table).stream().anyMatch(row -> kind.equals(row.get("kind")));
  }

  private static List<Map<String, Object>> rows(LocalDate day, Decisions.Table table) {
    return table.rows(
        Map.of(
            "week", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
            "month", day.getMonthValue(),
            "day", day.getDayOfMonth()));
  }
}
