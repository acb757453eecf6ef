package dk.mushjul.wheel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** How a wheel stands in its table. */
final class WheelRow {

  static final String INSERT =
      """
      insert into mushjul.wheel (id, sector, first_day, last_day, evaluation_on, units, state,
        process_instance_id, decision, concept_unchanged)
      values (:id, :sector, :first_day, :last_day, :evaluation_on, :units, :state,
        :process_instance_id, :decision, :concept_unchanged)
      on conflict (id) do nothing
      """;

  static final String UPDATE =
      """
      update mushjul.wheel set state = :state, first_day = :first_day, last_day = :last_day,
        evaluation_on = :evaluation_on, concept_source = :concept_source,
        duration_minutes = :duration_minutes, core_questions = :core_questions,
        optional_questions = :optional_questions, group_talk = :group_talk, decision = :decision,
        decided_on = :decided_on, concept_unchanged = :concept_unchanged,
        close_reason = :close_reason
      where id = :id
      """;

  private WheelRow() {}

  static SqlParameterSource parameters(Wheel wheel) {
    var concept = wheel.concept();
    return new MapSqlParameterSource()
        .addValue("id", wheel.id())
        .addValue("sector", wheel.sector())
        .addValue("first_day", wheel.firstDay())
        .addValue("last_day", wheel.lastDay())
        .addValue("evaluation_on", wheel.evaluationOn())
        .addValue("units", wheel.units().stream().sorted().toArray(String[]::new))
        .addValue("state", wheel.state().word())
        .addValue("process_instance_id", wheel.processInstanceId())
        .addValue("concept_source", concept == null ? null : concept.source())
        .addValue("duration_minutes", concept == null ? null : concept.durationMinutes())
        .addValue("core_questions", concept == null ? null : array(concept.core()))
        .addValue("optional_questions", concept == null ? null : array(concept.optional()))
        .addValue("group_talk", concept == null ? null : concept.groupTalk().word())
        .addValue("decision", wheel.decision().word())
        .addValue("decided_on", wheel.decidedOn())
        .addValue("concept_unchanged", wheel.conceptUnchanged())
        .addValue("close_reason", wheel.closeReason());
  }

  static Wheel read(ResultSet row, int number) throws SQLException {
    return new Wheel(
        row.getString("id"),
        row.getString("sector"),
        date(row, "first_day"),
        date(row, "last_day"),
        date(row, "evaluation_on"),
        Set.copyOf(list(row, "units")),
        WheelState.of(row.getString("state")),
        row.getString("process_instance_id"),
        concept(row),
        ConceptDecision.of(row.getString("decision")),
        date(row, "decided_on"),
        row.getBoolean("concept_unchanged"),
        row.getString("close_reason"));
  }

  private static Concept concept(ResultSet row) throws SQLException {
    var source = row.getString("concept_source");
    return source == null
        ? null
        : new Concept(
            source,
            row.getInt("duration_minutes"),
            list(row, "core_questions"),
            list(row, "optional_questions"),
            GroupTalk.of(row.getString("group_talk")));
  }

  private static List<String> list(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }

  private static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
