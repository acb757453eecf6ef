package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells every conversation that was not held that the wheel closes. */
@Component
class CloseConversationsDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationProcess process;

  CloseConversationsDelegate(Conversations conversations, ConversationProcess process) {
    this.conversations = conversations;
    this.process = process;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheelId = (String) execution.getVariable(ConversationModel.WHEEL_ID);
    // Nobody gave a reason when the wheel closes by itself.
    var reason = execution.getVariable(ConversationModel.CLOSE_REASON);
    conversations
        .outstandingIn(wheelId)
        .forEach(
            conversation ->
                process.wheelClosed(
                    conversation.parties().id(), reason == null ? "other" : reason.toString()));
  }
}
