package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves a conversation that was not held to the next round. */
@Component
class PostponeToNextRoundDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;
  private final Booking booking;

  PostponeToNextRoundDelegate(
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
    conversation.postpone((String) execution.getVariable(ConversationModel.CLOSE_REASON));
    conversations.save(conversation);
    notices.postponed(conversation);
    execution.setVariable(ConversationModel.PLAN_OUTCOME, "postponed");
  }
}
