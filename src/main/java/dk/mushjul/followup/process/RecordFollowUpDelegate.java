package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversations;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the goals were followed up, and whether the employee must confirm a change. */
@Component
class RecordFollowUpDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final FollowUpGoals goals;
  private final Clock clock;

  RecordFollowUpDelegate(Conversations conversations, FollowUpGoals goals, Clock clock) {
    this.conversations = conversations;
    this.goals = goals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(FollowUpModel.CONVERSATION_ID));
    if ("notHeld".equals(execution.getVariable("followUpOutcome"))) {
      execution.setVariable(FollowUpModel.GOALS_CHANGED, false);
      return;
    }
    var changed = goals.changed(conversation);
    conversation.followUp(LocalDate.now(clock));
    if (!changed) {
      goals.agree(conversation);
    }
    conversations.save(conversation);
    execution.setVariable(FollowUpModel.GOALS_CHANGED, changed);
  }
}
