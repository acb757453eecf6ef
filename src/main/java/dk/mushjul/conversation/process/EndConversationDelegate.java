package dk.mushjul.conversation.process;

import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends the conversation of somebody who has left. */
@Component
class EndConversationDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;

  EndConversationDelegate(Conversations conversations, ConversationNotices notices) {
    this.conversations = conversations;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    notices.cancel(conversation);
    conversation.end();
    conversations.save(conversation);
  }
}
