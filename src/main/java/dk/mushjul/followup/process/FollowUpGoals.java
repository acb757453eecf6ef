package dk.mushjul.followup.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.plan.Plans;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps how far the goals are, and sees whether the agreement itself has changed. */
@Component
class FollowUpGoals {

  private static final Set<String> CHANGES = Set.of("changed", "dropped");

  private final Plans plans;
  private final FollowUpForm form;

  FollowUpGoals(Plans plans, FollowUpForm form) {
    this.plans = plans;
    this.form = form;
  }

  void record(Conversation conversation, Object rows) {
    var id = conversation.parties().id();
    var known = agreed(id);
    for (var row : FollowUpForm.rows(rows)) {
      var goalId = (String) row.get("goalId");
      if (!known.contains(goalId)) {
        plans.addGoal(id, goalId, deadline(row));
      }
      plans.setState(id, goalId, String.valueOf(row.getOrDefault("goalState", "ongoing")));
    }
  }

  /** Whether a goal was changed, dropped or added: then the employee is asked to confirm. */
  boolean changed(Conversation conversation) {
    var id = conversation.parties().id();
    var known = agreed(id);
    return form.written(conversation, "holdFollowUp", ContentStore.SYSTEM)
        .map(entry -> FollowUpForm.rows(entry.values().get("goals")))
        .map(
            rows ->
                rows.stream()
                    .anyMatch(
                        row ->
                            !known.contains(row.get("goalId"))
                                || CHANGES.contains(row.get("goalState"))))
        .orElse(false);
  }

  private Set<Object> agreed(String conversationId) {
    return plans.goals(conversationId, ContentStore.SYSTEM).stream()
        .map(goal -> goal.get("goalId"))
        .collect(Collectors.toSet());
  }

  private static LocalDate deadline(Map<String, Object> row) {
    var deadline = (String) row.get("deadline");
    return deadline == null || deadline.isBlank() ? null : LocalDate.parse(deadline);
  }
}
