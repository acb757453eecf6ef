package dk.mushjul.followup.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee looks at each goal before the follow-up. */
@Component
class ReviewGoalsTask implements StepTask {

  private final FollowUpForm form;
  private final Plans plans;
  private final Clock clock;

  ReviewGoalsTask(FollowUpForm form, Plans plans, Clock clock) {
    this.form = form;
    this.plans = plans;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "reviewGoals";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    contents.data(
        "goals",
        plans.goals(conversation.parties().id(), person).stream()
            .map(ReviewGoalsTask::row)
            .toList());
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    conversation.review(LocalDate.now(clock));
    form.conversations().save(conversation);
    return Map.of();
  }

  private static Map<String, Object> row(Map<String, Object> goal) {
    var row = new LinkedHashMap<String, Object>();
    row.put("goalId", goal.get("goalId"));
    row.put("goalTitle", goal.get("goalTitle"));
    return row;
  }
}
