package dk.mushjul.conversation.process;

import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Invites both to the conversation. */
@Component
class SendInvitationDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;

  SendInvitationDelegate(Conversations conversations, ConversationNotices notices) {
    this.conversations = conversations;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    conversation.invite();
    conversations.save(conversation);
    notices.invite(conversation);
  }
}
