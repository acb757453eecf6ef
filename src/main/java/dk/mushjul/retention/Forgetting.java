package dk.mushjul.retention;

import dk.mushjul.content.Removal;
import dk.mushjul.retention.DueEntries.DueEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what has been kept long enough, some at a time. Whatever interrupts it, the next call
 * goes on: what is deleted is not found again, and what is counted was deleted with it.
 */
@Component
public class Forgetting {

  static final int AT_A_TIME = 500;
  private static final Set<Kind> PREPARED = EnumSet.of(Kind.OWN_NOTES, Kind.PREPARATION);

  private final DueEntries entries;
  private final DueRows rows;
  private final Leavers leavers;
  private final PlanRows plans;
  private final Removal removal;
  private final DeletionLog log;
  private final Clock clock;

  Forgetting(
      DueEntries entries,
      DueRows rows,
      Leavers leavers,
      PlanRows plans,
      Removal removal,
      DeletionLog log,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.leavers = leavers;
    this.plans = plans;
    this.removal = removal;
    this.log = log;
    this.clock = clock;
  }

  /**
   * How far it came.
   *
   * @param entry the last entry that was looked at
   * @param more whether something may be left
   */
  public record Progress(long entry, boolean more) {}

  /**
   * Deletes the next of what is due today.
   *
   * @param after the last entry that an earlier call of the day looked at, 0 for the first
   */
  @Transactional
  public Progress batch(long after) {
    var today = LocalDate.now(clock);
    leavers.noteEarlierOnes(today);
    if (after == 0) {
      // Before the rest: a key goes on a day after the last thing that it opened.
      log.add(today, Kind.PERSON, leavers.destroyKeys(today, AT_A_TIME));
    }
    var due = entries.after(after, today, AT_A_TIME);
    due.forEach(entry -> forget(entry, today));
    var gone = rows.delete(today, AT_A_TIME);
    gone.forEach((kind, number) -> log.add(today, kind, number));
    var more = due.size() == AT_A_TIME || gone.containsValue(AT_A_TIME);
    return new Progress(due.isEmpty() ? after : due.get(due.size() - 1).id(), more);
  }

  private void forget(DueEntry entry, LocalDate today) {
    var gone = EnumSet.copyOf(entry.due());
    gone.addAll(entry.gone());
    if (entry.due().contains(Kind.PLAN)) {
      plans.deleteOf(entry.id());
    }
    if (gone.containsAll(Parts.kinds(entry.step()))) {
      removal.remove(entry.id());
    } else {
      removal.thin(entry.id(), List.of(Kind.words(gone)), values -> left(entry, gone, values));
    }
    entry.due().forEach(kind -> log.add(today, kind, 1));
  }

  private static Map<String, Object> left(
      DueEntry entry, Set<Kind> gone, Map<String, Object> values) {
    if (!gone.contains(Kind.OWN_NOTES)) {
      return Parts.without(entry.step(), gone, values);
    }
    if (!entry.opened()) {
      return Parts.without(entry.step(), PREPARED, values);
    }
    var left = Parts.without(entry.step(), gone, values);
    if (!Boolean.TRUE.equals(values.get("shareTopics"))) {
      left.remove("topics");
    }
    return left;
  }
}
