package dk.mushjul.plan;

import dk.mushjul.content.Entry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All plans: their versions, goals and answers, with the words read from the content store. */
@Component
public class Plans {

  private final PlanTable versions;
  private final GoalTable goals;
  private final VersionWords words;
  private final FollowedUp followedUp;

  Plans(PlanTable versions, GoalTable goals, VersionWords words, FollowedUp followedUp) {
    this.versions = versions;
    this.goals = goals;
    this.words = words;
    this.followedUp = followedUp;
  }

  /** Keeps a new version of a plan; the draft is its writer's yes. */
  public void draft(PlanVersion plan, Object goalRows) {
    versions.add(plan);
    goals.replace(plan, GoalRows.rows(goalRows).stream().map(GoalRows::goal).toList());
    answer(plan.conversationId(), plan.version(), plan.author(), "approve", plan.draftedOn());
  }

  /** Keeps a version that changes one goal, to which its author and this other have said yes. */
  public void change(PlanVersion plan, String other, Map<String, Object> goal) {
    versions.add(plan);
    goals.change(plan, GoalRows.goal(goal));
    answer(plan.conversationId(), plan.version(), plan.author(), "approve", plan.draftedOn());
    answer(plan.conversationId(), plan.version(), other, "approve", plan.draftedOn());
  }

  /** Records somebody's answer to a version. */
  public void answer(
      String conversationId, int version, String person, String answer, LocalDate day) {
    versions.answer(conversationId, version, person, answer, day);
  }

  /** What the other party answered to that version; empty while nobody did. */
  public Optional<PlanAnswer> answer(PlanVersion plan) {
    return answers(plan.conversationId()).stream()
        .filter(answer -> answer.version() == plan.version())
        .filter(answer -> !answer.person().equals(plan.author()))
        .findFirst();
  }

  /** Every answer to every version, those to the oldest first. */
  public List<PlanAnswer> answers(String conversationId) {
    return versions.answers(conversationId);
  }

  /** Whether two different people have said yes to that version. */
  public boolean agreedByBoth(String conversationId, int version) {
    return answers(conversationId).stream()
            .filter(answer -> answer.version() == version && answer.is("approve"))
            .count()
        == 2;
  }

  /** Every version, the oldest first. */
  public List<PlanVersion> versions(String conversationId) {
    return versions.of(conversationId);
  }

  /** The newest version; empty while none was written. */
  public Optional<PlanVersion> newest(String conversationId) {
    return versions(conversationId).stream().reduce((older, newer) -> newer);
  }

  /** The words of the newest version, as the reader's reading; empty while none was written. */
  public Optional<Entry> words(String conversationId, String reader) {
    return words.of(versions(conversationId), reader);
  }

  /** The words of that version, as the reader's reading. */
  public Optional<Entry> words(String conversationId, int version, String reader) {
    return words.of(
        versions(conversationId).stream().filter(one -> one.version() <= version).toList(), reader);
  }

  /**
   * The goals as they stand: those of the newest version with what both agreed on at the follow-up,
   * and how far they are.
   */
  public List<Map<String, Object>> goals(String conversationId, String reader) {
    return words(conversationId, reader)
        .map(read -> goals(conversationId, read, reader))
        .orElse(List.of());
  }

  /** The same where the newest version was read already. */
  List<Map<String, Object>> goals(String conversationId, Entry read, String reader) {
    var states = goals.states(conversationId);
    var planned = GoalRows.rows(read.values().get("goals"));
    return followedUp.goals(conversationId, planned, reader).stream()
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
   * Keeps of a goal what both stand behind since the follow-up: how far it is ({@code reached},
   * {@code ongoing}, {@code changed} or {@code dropped}) and its day, or that it was added.
   */
  public void followUp(String conversationId, Map<String, Object> row) {
    var state = Objects.toString(row.get("goalState"), "ongoing");
    goals.followUp(conversationId, GoalRows.goal(row), state);
  }

  /** Keeps on which goals the two agree although the plan as a whole is not agreed. */
  public void agreeAlone(String conversationId, Collection<String> goalIds) {
    goals.agreeAlone(conversationId, goalIds);
  }

  /** The goals that stand as agreed in a plan that is not. */
  public Set<String> agreedAlone(String conversationId) {
    return goals.agreedAlone(conversationId);
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
