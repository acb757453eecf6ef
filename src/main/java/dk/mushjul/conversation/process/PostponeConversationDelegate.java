package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the conversation aside while the employee is away. */
@Component
class PostponeConversationDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;
  private final Booking booking;

  PostponeConversationDelegate(
      Conversations conversations, ConversationNotices notices, Booking booking) {
    this.conversations = conversations;
    this.notices = notices;
    this.booking = booking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    if (!conversation.isWaitingForReturn()) {
      giveUpTime(conversation);
    }
  }

  private void giveUpTime(Conversation conversation) {
    notices.cancel(conversation);
    booking.isGivenUp(conversation);
    conversation.waitForReturn();
    conversations.save(conversation);
  }
}
