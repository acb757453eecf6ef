package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.followup.process.FollowUpProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the follow-up of an agreed plan. */
@Component
class StartFollowUpDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final FollowUpProcess followUps;

  StartFollowUpDelegate(Conversations conversations, FollowUpProcess followUps) {
    this.conversations = conversations;
    this.followUps = followUps;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    conversation.isFollowedUpIn(followUps.start(conversation));
    conversations.save(conversation);
  }
}
