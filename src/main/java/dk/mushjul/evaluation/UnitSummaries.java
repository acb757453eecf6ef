package dk.mushjul.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What managers ticked when they summed up their units' talks; their lines are sealed elsewhere.
 */
@Component
public class UnitSummaries {

  private final JdbcClient jdbc;

  UnitSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One unit's ticks.
   *
   * @param groupPlanState null where it was not answered
   * @param processWorked null where it was not answered
   */
  public record UnitSummary(
      String unitRoundId,
      List<String> needs,
      List<String> themes,
      String groupPlanState,
      Boolean processWorked) {}

  /** Keeps a unit's ticks. */
  public void keep(UnitSummary summary) {
    jdbc.sql(
            """
            insert into mushjul.unit_summary
              (unit_round_id, needs, themes, group_plan_state, process_worked)
            values (:round, :needs, :themes, :plan, cast(:worked as boolean))
            on conflict (unit_round_id) do update set needs = excluded.needs,
              themes = excluded.themes, group_plan_state = excluded.group_plan_state,
              process_worked = excluded.process_worked
            """)
        .param("round", summary.unitRoundId())
        .param("needs", summary.needs().toArray(String[]::new))
        .param("themes", summary.themes().toArray(String[]::new))
        .param("plan", summary.groupPlanState())
        .param("worked", summary.processWorked())
        .update();
  }

  /** The ticks of every unit that was summed up in a wheel. */
  public List<UnitSummary> ofWheel(String wheelId) {
    return jdbc.sql(
            """
            select s.* from mushjul.unit_summary s
            join mushjul.unit_round r on r.id = s.unit_round_id
            where r.wheel_id = ? order by s.unit_round_id
            """)
        .param(wheelId)
        .query(UnitSummaries::summary)
        .list();
  }

  private static UnitSummary summary(ResultSet row, int number) throws SQLException {
    return new UnitSummary(
        row.getString("unit_round_id"),
        List.of((String[]) row.getArray("needs").getArray()),
        List.of((String[]) row.getArray("themes").getArray()),
        row.getString("group_plan_state"),
        row.getObject("process_worked", Boolean.class));
  }
}
