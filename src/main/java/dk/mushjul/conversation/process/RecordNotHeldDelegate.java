package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts a talk that did not take place back to planning. */
@Component
class RecordNotHeldDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;
  private final Booking booking;
  private final Clock clock;

  RecordNotHeldDelegate(
      Conversations conversations, ConversationNotices notices, Booking booking, Clock clock) {
    this.conversations = conversations;
    this.notices = notices;
    this.booking = booking;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    notices.cancel(conversation);
    booking.isGivenUp(conversation);
    conversation.missTalk((String) execution.getVariable("notHeldReason"), LocalDate.now(clock));
    conversations.save(conversation);
    execution.setVariable(ConversationModel.ASK_HR, conversation.wasMissedThirdTime());
  }
}
