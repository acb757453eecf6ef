package dk.mushjul.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of every plan, and what was answered to each. */
@Component
class PlanTable {

  private final JdbcClient jdbc;

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(PlanVersion plan) {
    jdbc.sql(
            """
            insert into mushjul.plan
              (conversation_id, version, step, author, revision, drafted_on, goal_id)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            plan.conversationId(),
            plan.version(),
            plan.step(),
            plan.author(),
            plan.revision(),
            plan.draftedOn(),
            plan.goalId())
        .update();
  }

  /** Oldest first. */
  List<PlanVersion> of(String conversationId) {
    return jdbc.sql("select * from mushjul.plan where conversation_id = ? order by version")
        .param(conversationId)
        .query(PlanVersion.class)
        .list();
  }

  void answer(String conversationId, int version, String person, String answer, LocalDate day) {
    jdbc.sql(
            """
            insert into mushjul.approval (conversation_id, version, person, answer, answered_on)
            values (?, ?, ?, ?, ?)
            on conflict (conversation_id, version, person)
            do update set answer = excluded.answer, answered_on = excluded.answered_on
            """)
        .params(conversationId, version, person, answer, day)
        .update();
  }

  /** In the order of the versions. */
  List<PlanAnswer> answers(String conversationId) {
    return jdbc.sql(
            """
            select version, person, answer, answered_on from mushjul.approval
            where conversation_id = ? order by version, answered_on, person
            """)
        .param(conversationId)
        .query(PlanAnswer.class)
        .list();
  }
}
