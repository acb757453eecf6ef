package dk.mushjul.plan;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All plans: their versions, goals and answers, with the words read from the content store. */
@Component
public class Plans {

  private final JdbcClient jdbc;
  private final GoalTable goals;
  private final ContentStore content;

  Plans(JdbcClient jdbc, GoalTable goals, ContentStore content) {
    this.jdbc = jdbc;
    this.goals = goals;
    this.content = content;
  }

  /** Keeps a new version of a plan; the draft is its writer's yes. */
  public void draft(PlanVersion plan, Object goalRows) {
    jdbc.sql(
            """
            insert into mushjul.plan (conversation_id, version, step, author, revision, drafted_on)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            plan.conversationId(),
            plan.version(),
            plan.step(),
            plan.author(),
            plan.revision(),
            plan.draftedOn())
        .update();
    goals.replace(plan, GoalRows.rows(goalRows).stream().map(GoalRows::goal).toList());
    answer(plan.conversationId(), plan.version(), plan.author(), "approve", plan.draftedOn());
  }

  /** Records somebody's answer to a version. */
  public void answer(
      String conversationId, int version, String person, String answer, LocalDate day) {
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

  /** What the other party answered to that version; empty while nobody did. */
  public Optional<PlanAnswer> answer(PlanVersion plan) {
    return jdbc.sql(
            """
            select person, answer from mushjul.approval
            where conversation_id = ? and version = ? and person <> ?
            """)
        .params(plan.conversationId(), plan.version(), plan.author())
        .query(PlanAnswer.class)
        .optional();
  }

  /** Whether two different people have said yes to that version. */
  public boolean agreedByBoth(String conversationId, int version) {
    return jdbc.sql(
                """
                select count(*) from mushjul.approval
                where conversation_id = ? and version = ? and answer = 'approve'
                """)
            .params(conversationId, version)
            .query(Integer.class)
            .single()
        == 2;
  }

  /** The newest version; empty while none was written. */
  public Optional<PlanVersion> newest(String conversationId) {
    return jdbc.sql(
            """
            select * from mushjul.plan where conversation_id = ? order by version desc limit 1
            """)
        .param(conversationId)
        .query(PlanVersion.class)
        .optional();
  }

  /** The words of the newest version, as the reader's reading; empty while none was written. */
  public Optional<Entry> words(String conversationId, String reader) {
    return newest(conversationId)
        .flatMap(
            plan ->
                content.latestBy(
                    Subject.conversation(conversationId), plan.step(), plan.author(), reader));
  }

  /** The goals of the newest version with their words and how far they are. */
  public List<Map<String, Object>> goals(String conversationId, String reader) {
    return words(conversationId, reader).map(read -> goals(conversationId, read)).orElse(List.of());
  }

  /** The goals of a version that was read already, with how far they are. */
  List<Map<String, Object>> goals(String conversationId, Entry read) {
    var states = goals.states(conversationId);
    return GoalRows.rows(read.values().get("goals")).stream()
        .map(row -> withState(row, states))
        .toList();
  }

  private static Map<String, Object> withState(
      Map<String, Object> row, Map<String, String> states) {
    var goal = new LinkedHashMap<>(row);
    goal.put("goalState", states.getOrDefault((String) row.get("goalId"), "ongoing"));
    return goal;
  }

  /**
   * Sets how far a goal is: {@code reached}, {@code ongoing}, {@code changed} or {@code dropped}.
   */
  public void setState(String conversationId, String goalId, String state) {
    goals.setState(conversationId, goalId, state);
  }

  /** Adds a goal that was agreed at the follow-up. */
  public void addGoal(String conversationId, String goalId, LocalDate deadline) {
    goals.add(conversationId, goalId, deadline);
  }

  /** Kinds of activity in the round's agreed plans, with how many goals ask for each. */
  public Map<String, Integer> activityTypes(String unitRoundId) {
    return goals.activityTypes(unitRoundId);
  }

  /** What may be mentioned to the group, as agreed by the two: one line a goal. */
  public List<Mentionable> mentionable(String unitRoundId, String reader) {
    return goals.mentionable(unitRoundId).entrySet().stream()
        .flatMap(
            agreed ->
                goals(agreed.getKey(), reader).stream()
                    .filter(goal -> agreed.getValue().contains(goal.get("goalId")))
                    .map(goal -> mention(agreed.getKey(), goal)))
        .toList();
  }

  private static Mentionable mention(String conversationId, Map<String, Object> goal) {
    return new Mentionable(
        conversationId, (String) goal.get("goalTitle"), (String) goal.get("activity"));
  }

  /** A goal that its two parties allow to be mentioned. */
  public record Mentionable(String conversationId, String title, String activity) {}
}
