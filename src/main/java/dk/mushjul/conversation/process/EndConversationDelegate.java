package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
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
  private final Booking booking;

  EndConversationDelegate(
      Conversations conversations, ConversationNotices notices, Booking booking) {
    this.conversations = conversations;
    this.notices = notices;
    this.booking = booking;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    notices.cancel(conversation);
    booking.isGivenUp(conversation);
    conversation.end();
    conversations.save(conversation);
  }
}
