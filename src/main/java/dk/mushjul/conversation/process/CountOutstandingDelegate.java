package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sees whether conversations are still to be held on the wheel's last day. */
@Component
class CountOutstandingDelegate implements JavaDelegate {

  private final Conversations conversations;

  CountOutstandingDelegate(Conversations conversations) {
    this.conversations = conversations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheelId = (String) execution.getVariable(ConversationModel.WHEEL_ID);
    execution.setVariable(
        ConversationModel.CONVERSATIONS_OUTSTANDING,
        !conversations.outstandingIn(wheelId).isEmpty());
  }
}
