package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Sectors;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Sees whether the employee hears of the conversation early enough; whoever chose the time has said
 * yes to it.
 */
@Component
class CheckNoticeDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final Policy policy;
  private final Sectors sectors;
  private final Booking booking;
  private final Clock clock;

  CheckNoticeDelegate(
      Conversations conversations, Policy policy, Sectors sectors, Booking booking, Clock clock) {
    this.conversations = conversations;
    this.policy = policy;
    this.sectors = sectors;
    this.booking = booking;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    var parties = conversation.parties();
    var days = policy.noticeDays(sectors.of(parties.wheelId()), parties.unitId());
    execution.setVariable(
        ConversationModel.NOTICE_TOO_SHORT,
        LocalDate.now(clock).plusDays(days).isAfter(conversation.appointed().on())
            && !booking.isByTheEmployee(conversation));
  }
}
