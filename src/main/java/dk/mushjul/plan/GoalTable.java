package dk.mushjul.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals of the newest version of every plan, without their words. */
@Component
class GoalTable {

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;

  GoalTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  void replace(PlanVersion plan, List<Goal> goals) {
    jdbc.sql("delete from mushjul.goal where conversation_id = ?")
        .param(plan.conversationId())
        .update();
    var rows = new SqlParameterSource[goals.size()];
    for (var i = 0; i < rows.length; i++) {
      rows[i] = row(plan, i, goals.get(i));
    }
    batch.batchUpdate(
        """
        insert into mushjul.goal (conversation_id, goal_id, version, position, tie, activity_types,
          responsible, deadline, may_mention, confidential)
        values (:conversation, :goal, :version, :position, :tie,
          string_to_array(:types, ','), :responsible, :deadline, :mention, :confidential)
        """,
        rows);
  }

  private static SqlParameterSource row(PlanVersion plan, int position, Goal goal) {
    return new MapSqlParameterSource()
        .addValue("conversation", plan.conversationId())
        .addValue("goal", goal.id())
        .addValue("version", plan.version())
        .addValue("position", position)
        .addValue("tie", goal.tie())
        .addValue("types", String.join(",", goal.activityTypes()))
        .addValue("responsible", goal.responsible())
        .addValue("deadline", goal.deadline())
        .addValue("mention", goal.mayMention())
        .addValue("confidential", goal.confidential());
  }

  /** What figures need of the one goal that a version changes. */
  void change(PlanVersion plan, Goal goal) {
    jdbc.sql(
            """
            update mushjul.goal set version = ?, responsible = ?, deadline = cast(? as date)
            where conversation_id = ? and goal_id = ?
            """)
        .params(plan.version(), goal.responsible(), goal.deadline())
        .params(plan.conversationId(), plan.goalId())
        .update();
  }

  /** On these the two agree, although they disagree about the plan. */
  void agreeAlone(String conversationId, Collection<String> goalIds) {
    jdbc.sql(
            """
            update mushjul.goal set agreed_alone = goal_id = any(:goals)
            where conversation_id = :conversation
            """)
        .param("goals", goalIds.toArray(String[]::new))
        .param("conversation", conversationId)
        .update();
  }

  Set<String> agreedAlone(String conversationId) {
    return Set.copyOf(
        jdbc.sql("select goal_id from mushjul.goal where conversation_id = ? and agreed_alone")
            .param(conversationId)
            .query(String.class)
            .list());
  }

  Map<String, String> states(String conversationId) {
    return jdbc
        .sql("select goal_id, state from mushjul.goal where conversation_id = ?")
        .param(conversationId)
        .query()
        .listOfRows()
        .stream()
        .collect(
            Collectors.toMap(row -> (String) row.get("goal_id"), row -> (String) row.get("state")));
  }

  /** How far a goal is and its day; one that is not there yet is added. */
  void followUp(String conversationId, Goal goal, String state) {
    jdbc.sql(
            """
            insert into mushjul.goal
              (conversation_id, goal_id, version, position, deadline, confidential, state)
            select :conversation, :goal, coalesce(max(version), 1), count(*),
              cast(:deadline as date), :confidential, :state
            from mushjul.goal where conversation_id = :conversation
            on conflict (conversation_id, goal_id)
            do update set state = excluded.state, deadline = excluded.deadline,
              confidential = excluded.confidential
            """)
        .param("conversation", conversationId)
        .param("goal", goal.id())
        .param("deadline", goal.deadline())
        .param("confidential", goal.confidential())
        .param("state", state)
        .update();
  }

  Map<String, Integer> activityTypes(String unitRoundId) {
    var counts = new LinkedHashMap<String, Integer>();
    jdbc.sql(
            """
            select type, count(*) as goals
            from mushjul.goal g join mushjul.conversation c on c.id = g.conversation_id,
              unnest(g.activity_types) as type
            where c.unit_round_id = ?
              and (c.agreed_on is not null or c.state = 'MEDIATED' and g.agreed_alone)
            group by type order by goals desc, type
            """)
        .param(unitRoundId)
        .query()
        .listOfRows()
        .forEach(
            row -> counts.put((String) row.get("type"), ((Number) row.get("goals")).intValue()));
    return counts;
  }

  Map<String, Set<Object>> mentionable(String unitRoundId) {
    return jdbc
        .sql(
            """
            select g.conversation_id, g.goal_id
            from mushjul.goal g join mushjul.conversation c on c.id = g.conversation_id
            where c.unit_round_id = ?
              and (c.agreed_on is not null or c.state = 'MEDIATED' and g.agreed_alone)
              and g.may_mention and not g.confidential
            """)
        .param(unitRoundId)
        .query()
        .listOfRows()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row.get("conversation_id"),
                Collectors.mapping(row -> row.get("goal_id"), Collectors.toSet())));
  }
}
