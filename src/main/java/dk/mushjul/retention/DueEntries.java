package dk.mushjul.retention;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.policy.Retention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which of the texts that people wrote have been kept long enough on a day. */
@Component
class DueEntries {

  private static final String OPENED =
      """
      c.held_on is not null or 2 = (
        select count(distinct o.step) from mushjul.entry o
        where o.subject_kind = e.subject_kind and o.subject_id = e.subject_id
          and o.step in ('prepareEmployee', 'prepareManager'))
      """;

  private final JdbcClient jdbc;
  private final Rules rules;
  private final String pieces;

  DueEntries(JdbcClient jdbc, Rules rules) throws IOException {
    this.jdbc = jdbc;
    this.rules = rules;
    pieces =
        new ClassPathResource("pieces.sql", DueEntries.class)
            .getContentAsString(StandardCharsets.UTF_8);
  }

  /**
   * An entry of which something goes.
   *
   * @param due the kinds that go now
   * @param gone the kinds that went before
   * @param opened whether each of the two could read what the other prepared
   */
  record DueEntry(long id, Parts.Step step, Set<Kind> due, Set<Kind> gone, boolean opened) {}

  /** The next entries after that one, in the order in which they were written. */
  List<DueEntry> after(long entry, LocalDate day, int most) {
    return asked(
            """
            select e.id, e.subject_kind, e.step, e.forgotten, d.kinds, %s as opened
            from (
              select id, array_agg(kind) as kinds from piece
              where due_on <= :day group by id order by id limit :most) d
            join mushjul.entry e on e.id = d.id
            left join mushjul.conversation c
              on e.subject_kind = 'CONVERSATION' and c.id = e.subject_id
            order by e.id
            """
                .formatted(OPENED),
            entry)
        .param("day", day)
        .param("most", most)
        .query(DueEntries::entry)
        .list();
  }

  /** How many texts of each kind are deleted up to a day. */
  Map<Kind, Integer> upTo(LocalDate day) {
    var counts = new EnumMap<Kind, Integer>(Kind.class);
    asked("select kind, count(*) as texts from piece where due_on <= :day group by kind", 0)
        .param("day", day)
        .query(
            (RowCallbackHandler)
                row -> counts.put(Kind.named(row.getString("kind")), row.getInt("texts")));
    return counts;
  }

  private JdbcClient.StatementSpec asked(String select, long after) {
    var all = List.copyOf(rules.deleting().entrySet());
    var parts = Parts.all();
    return jdbc.sql(pieces + select)
        .param("kinds", Kind.words(all.stream().map(Map.Entry::getKey).toList()))
        .param("anchors", column(all.stream().map(Map.Entry::getValue).map(Retention::anchor)))
        .param("days", all.stream().map(rule -> rule.getValue().days()).toArray(Integer[]::new))
        .param("partSubjects", column(parts.stream().map(Parts.Part::subjectKind)))
        .param("partSteps", column(parts.stream().map(Parts.Part::step)))
        .param("partKinds", column(parts.stream().map(part -> part.kind().word())))
        .param("named", Parts.named())
        .param("afterLeaving", rules.daysAfterLeaving())
        .param("zone", BusinessClock.ZONE.getId())
        .param("after", after);
  }

  private static String[] column(Stream<String> values) {
    return values.toArray(String[]::new);
  }

  private static DueEntry entry(ResultSet row, int number) throws SQLException {
    return new DueEntry(
        row.getLong("id"),
        new Parts.Step(row.getString("subject_kind"), row.getString("step")),
        Kind.of((String[]) row.getArray("kinds").getArray()),
        Kind.of((String[]) row.getArray("forgotten").getArray()),
        row.getBoolean("opened"));
  }
}
