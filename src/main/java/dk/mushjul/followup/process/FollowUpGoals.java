package dk.mushjul.followup.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What was written about the goals at the follow-up: whether the agreement itself would change by
 * it, and how far the goals are once both stand behind it.
 */
@Component
class FollowUpGoals {

  private static final String GOAL_ID = "goalId";
  private static final String CONFIDENTIAL = "goalConfidential";
  private static final Set<String> CHANGES = Set.of("changed", "dropped");

  private final Plans plans;
  private final FollowUpForm form;
  private final Clock clock;

  FollowUpGoals(Plans plans, FollowUpForm form, Clock clock) {
    this.plans = plans;
    this.form = form;
    this.clock = clock;
  }

  /** Both stand behind it: the goals are as far as was written, and those added stand beside. */
  void agree(Conversation conversation) {
    var id = conversation.parties().id();
    var known = agreed(id);
    for (var row : written(conversation)) {
      var goal = new HashMap<>(row);
      goal.put(CONFIDENTIAL, isConfidential(known.get(row.get(GOAL_ID)), row));
      plans.followUp(id, goal);
    }
    conversation.agreeOnFollowUp(LocalDate.now(clock));
  }

  /** Whether a goal was changed, dropped or added: then the employee is asked to confirm. */
  boolean changed(Conversation conversation) {
    var known = agreed(conversation.parties().id());
    return written(conversation).stream()
        .anyMatch(row -> changes(known.get(row.get(GOAL_ID)), row));
  }

  /** The goals of the plan that both agreed on, by their ids. */
  Map<Object, Map<String, Object>> agreed(String conversationId) {
    var goals = new HashMap<Object, Map<String, Object>>();
    plans
        .goals(conversationId, ContentStore.SYSTEM)
        .forEach(goal -> goals.put(goal.get(GOAL_ID), goal));
    return goals;
  }

  private static boolean changes(Map<String, Object> agreed, Map<String, Object> row) {
    return agreed == null
        || CHANGES.contains(row.get("goalState"))
        || differ("goalTitle", agreed, row)
        || differ("deadline", agreed, row)
        || isConfidential(agreed) != isConfidential(agreed, row);
  }

  /** Whether a goal is between the two alone; false for one that is not agreed yet. */
  static boolean isConfidential(Map<String, Object> agreed) {
    return agreed != null && Boolean.TRUE.equals(agreed.get(CONFIDENTIAL));
  }

  /** The same by what was written: what is between the two stays so. */
  static boolean isConfidential(Map<String, Object> agreed, Map<String, Object> row) {
    return isConfidential(agreed) || isConfidential(row);
  }

  /** Whether one thing about a goal was written otherwise than it was agreed. */
  static boolean differ(String key, Map<String, Object> agreed, Map<String, Object> row) {
    return !Objects.toString(agreed.get(key), "").equals(Objects.toString(row.get(key), ""));
  }

  private List<Map<String, Object>> written(Conversation conversation) {
    return form.written(conversation, "holdFollowUp", ContentStore.SYSTEM)
        .map(entry -> FollowUpForm.rows(entry.values().get("goals")))
        .orElse(List.of());
  }
}
