package dk.mushjul.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each answer was given to each statement; all that is kept of the MUS test. */
@Component
class MusTestCounters {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  MusTestCounters(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  private record Cell(String statement, String answer) {}

  /** How often an answer was given to a statement. */
  record Count(String statement, String answer, int count) {}

  /** Adds a batch of answers. */
  void add(MusTestPool.Key key, List<Map<String, String>> answers) {
    var counts = new HashMap<Cell, Integer>();
    answers.forEach(
        one ->
            one.forEach(
                (statement, answer) -> counts.merge(new Cell(statement, answer), 1, Integer::sum)));
    batch.batchUpdate(
        """
        insert into mushjul.mus_test_count as known
          (wheel_id, group_id, version, statement, answer, count)
        values (:wheel, :group, :version, :statement, :answer, :count)
        on conflict (wheel_id, group_id, version, statement, answer)
        do update set count = known.count + excluded.count
        """,
        counts.entrySet().stream()
            .map(entry -> row(key, entry.getKey(), entry.getValue()))
            .toArray(SqlParameterSource[]::new));
  }

  /** The counts of the whole workplace. */
  List<Count> whole(String wheelId, MusTestVersion version) {
    return jdbc.sql(
            """
            select statement, answer, sum(count)::int as count from mushjul.mus_test_count
            where wheel_id = ? and version = ?
            group by statement, answer order by statement, answer
            """)
        .params(wheelId, version.word())
        .query(Count.class)
        .list();
  }

  private static SqlParameterSource row(MusTestPool.Key key, Cell cell, int count) {
    return new MapSqlParameterSource()
        .addValue("wheel", key.wheelId())
        .addValue("group", key.groupId())
        .addValue("version", key.version())
        .addValue("statement", cell.statement())
        .addValue("answer", cell.answer())
        .addValue("count", count);
  }
}
