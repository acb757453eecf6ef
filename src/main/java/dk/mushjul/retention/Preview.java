package dk.mushjul.retention;

import dk.mushjul.policy.Retention;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is going to be deleted, counted by the very questions that the daily run asks. */
@Component
public class Preview {

  private static final LocalTime RUNS_AT = LocalTime.of(6, 0);
  private static final int AHEAD = 30;

  private final DueEntries entries;
  private final DueRows rows;
  private final Leavers leavers;
  private final Rules rules;
  private final DeletionLog log;
  private final Clock clock;

  Preview(
      DueEntries entries,
      DueRows rows,
      Leavers leavers,
      Rules rules,
      DeletionLog log,
      Clock clock) {
    this.entries = entries;
    this.rows = rows;
    this.leavers = leavers;
    this.rules = rules;
    this.log = log;
    this.clock = clock;
  }

  /**
   * One kind of text.
   *
   * @param rule what the table says, null where it has no row
   * @param usable false where the table counts from what this kind does not have
   * @param next how much the next run deletes
   * @param soon how much goes within thirty days, the next run's included
   * @param lately how much went in the last thirty days
   */
  public record Line(Kind kind, Retention rule, boolean usable, int next, int soon, int lately) {}

  /** Every kind, as things stand. */
  @Transactional(readOnly = true)
  public List<Line> lines() {
    var next = upTo(nextRun());
    var soon = upTo(LocalDate.now(clock).plusDays(AHEAD));
    var lately = log.since(LocalDate.now(clock).minusDays(AHEAD));
    return Arrays.stream(Kind.values())
        .map(
            kind -> {
              var rule = rules.of(kind);
              return new Line(
                  kind,
                  rule.orElse(null),
                  rule.filter(found -> rules.isUsable(kind, found)).isPresent(),
                  next.getOrDefault(kind, 0),
                  soon.getOrDefault(kind, 0),
                  lately.getOrDefault(kind, 0));
            })
        .toList();
  }

  /** The day of the next run. */
  public LocalDate nextRun() {
    var now = ZonedDateTime.now(clock);
    var today = now.toLocalDate();
    return now.toLocalTime().isBefore(RUNS_AT) ? today : today.plusDays(1);
  }

  private Map<Kind, Integer> upTo(LocalDate day) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    counts.putAll(entries.upTo(day));
    counts.putAll(rows.upTo(day));
    counts.put(Kind.PERSON, leavers.keysUpTo(day));
    return counts;
  }
}
