package dk.mushjul.followup.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The employee confirms what was changed in the agreement; without that yes nothing of it counts.
 */
@Component
class ConfirmFollowUpTask implements StepTask {

  private final FollowUpForm form;
  private final ProposedGoals proposals;
  private final FollowUpGoals goals;

  ConfirmFollowUpTask(FollowUpForm form, ProposedGoals proposals, FollowUpGoals goals) {
    this.form = form;
    this.proposals = proposals;
    this.goals = goals;
  }

  @Override
  public String stem() {
    return "confirmFollowUp";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    form.written(conversation, "holdFollowUp", person)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        "followUp",
                        form.name(entry.author()) + " skriver om jeres mål",
                        form.name(entry.author()),
                        DayWords.of(entry.at()),
                        proposals.items(conversation, entry))));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var conversation = form.conversation(step);
    switch (written.text("confirmation")) {
      case "approve" -> goals.agree(conversation);
      case "requestChange" -> conversation.lookAtGoalsAgain();
      default -> {
        // A no leaves the goals as they were agreed.
        return Map.of();
      }
    }
    form.conversations().save(conversation);
    return Map.of();
  }
}
