package dk.mushjul.retention;

import dk.mushjul.clock.BusinessClock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept in rows of its own and goes as a whole: drafts, notices, who read what. */
@Component
class DueRows {

  /** By kind: the table, and the condition under which a row is due on the day {@code :last}. */
  private static final Map<Kind, Rows> ROWS =
      new EnumMap<>(
          Map.of(
              Kind.DRAFT,
                  new Rows(
                      "draft",
                      "row.sealed is not null and (row.at at time zone :zone)::date <= :last"),
              Kind.ACCESS_LOG, new Rows("access_log", "(row.at at time zone :zone)::date <= :last"),
              // A daily mail takes along what it carried.
              Kind.NOTICE,
                  new Rows(
                      "notice",
                      "row.state <> 'GATHERED' and (row.settled_at at time zone :zone)::date <= :last"),
              Kind.MUS_TEST_ANSWER,
                  new Rows(
                      "mus_test_sealed",
                      """
                      exists (select 1 from mushjul.wheel w
                        where w.id = row.wheel_id and w.state = 'evaluated' and coalesce(
                          (select max(v.at at time zone :zone)::date from mushjul.entry v
                            where v.subject_kind = 'WHEEL' and v.subject_id = w.id
                              and v.step = 'evaluateWheel'),
                          w.evaluation_on) <= :last)
                      """)));

  private final JdbcClient jdbc;
  private final Rules rules;

  DueRows(JdbcClient jdbc, Rules rules) {
    this.jdbc = jdbc;
    this.rules = rules;
  }

  private record Rows(String table, String due) {}

  /** Deletes some of what is due; returns how many rows of each kind. */
  Map<Kind, Integer> delete(LocalDate day, int mostOfEach) {
    var deleted = new EnumMap<Kind, Integer>(Kind.class);
    rules
        .deleting()
        .forEach(
            (kind, rule) -> {
              if (ROWS.containsKey(kind)) {
                deleted.put(kind, delete(ROWS.get(kind), day.minusDays(rule.days()), mostOfEach));
              }
            });
    return deleted;
  }

  /** How many rows of each kind are deleted up to a day. */
  Map<Kind, Integer> upTo(LocalDate day) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    rules
        .deleting()
        .forEach(
            (kind, rule) -> {
              if (ROWS.containsKey(kind)) {
                counts.put(kind, count(ROWS.get(kind), day.minusDays(rule.days())));
              }
            });
    return counts;
  }

  private int delete(Rows rows, LocalDate last, int most) {
    return asked(
            """
            delete from mushjul.%1$s where ctid in (
              select row.ctid from mushjul.%1$s row where %2$s limit :most for update skip locked)
            """,
            rows, last)
        .param("most", most)
        .update();
  }

  private int count(Rows rows, LocalDate last) {
    return asked("select count(*) from mushjul.%1$s row where %2$s", rows, last)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql, Rows rows, LocalDate last) {
    return jdbc.sql(sql.formatted(rows.table(), rows.due()))
        .param("zone", BusinessClock.ZONE.getId())
        .param("last", last);
  }
}
