package dk.mushjul.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The date of a task or timer, from its row of the table {@code dueDate} and, where there are such
 * rows, {@code <task>Earliest}, {@code <task>Waits} (while somebody else has something to do first)
 * and {@code <task>Latest}: never sooner than the first two, never later than the last, never in
 * the past. What is counted {@code exact} may lie in the past.
 */
@Component
public class DueDates {

  /** The row for tasks without one of their own. */
  private static final String OTHER = "other";

  private static final List<String> AFTERMATHS = List.of("Late", "Missing");
  private static final Due NEXT_WORKING_DAY = new Due(Due.CREATED, 1, "workingDays");

  private final Policy policy;

  DueDates(Policy policy) {
    this.policy = policy;
  }

  /**
   * The date of a user task; a task without a row of its own has that of {@code other}. Empty when
   * the row says that there is none, or when the case does not know the row's anchor.
   */
  public Optional<LocalDate> ofTask(String task, CaseDates dates) {
    return row(task, dates).isPresent() ? of(task, dates) : of(OTHER, dates);
  }

  /**
   * The date of a timer. What follows when a task was not done, {@code <task>Late} or {@code
   * <task>Missing}, follows on a working day after the task's own date: both may be moved to the
   * same day.
   *
   * @throws UndatedTimer when the table has no row for it or the case does not know the anchor
   */
  public LocalDate ofTimer(String timer, CaseDates dates) {
    var date = of(timer, dates).orElseThrow(() -> new UndatedTimer(timer));
    return waitedFor(timer)
        .flatMap(task -> of(task, dates))
        .map(due -> max(date, policy.dueDate(NEXT_WORKING_DAY, due)))
        .orElse(date);
  }

  private static Optional<String> waitedFor(String timer) {
    return AFTERMATHS.stream()
        .filter(timer::endsWith)
        .map(ending -> timer.substring(0, timer.length() - ending.length()))
        .findFirst();
  }

  /** The date by the row of this very name: a suggestion, for instance. */
  public Optional<LocalDate> of(String task, CaseDates dates) {
    return row(task, dates)
        .filter(due -> !Due.NONE.equals(due.anchor()))
        .flatMap(due -> date(due, dates).map(date -> within(task, due, date, dates)));
  }

  private LocalDate within(String task, Due due, LocalDate date, CaseDates dates) {
    var earliest = bound(task + "Earliest", dates).orElse(date);
    var waits = bound(task + "Waits", dates).orElse(date);
    var latest = bound(task + "Latest", dates).orElse(LocalDate.MAX);
    var bounded = min(max(max(date, earliest), waits), latest);
    return due.counting() == Counting.EXACT ? bounded : max(bounded, dates.created());
  }

  private Optional<LocalDate> bound(String row, CaseDates dates) {
    return row(row, dates).flatMap(due -> date(due, dates));
  }

  private Optional<Due> row(String task, CaseDates dates) {
    return policy.dueRow(task, dates.sector(), dates.unitId());
  }

  private Optional<LocalDate> date(Due due, CaseDates dates) {
    return dates.on(due.anchor()).map(anchor -> policy.dueDate(due, anchor, dates.weeklyHours()));
  }

  private static LocalDate max(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate min(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
