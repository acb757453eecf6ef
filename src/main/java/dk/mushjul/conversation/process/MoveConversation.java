package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Sectors;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a talk to which both are invited. Its tasks and timers move with it, the entry in both
 * calendars too, and what was on offer or asked for is settled.
 */
@Component
public class MoveConversation {

  private static final String KEY = "conversationOn";
  private static final String LABEL = "Dag";

  private final Conversations conversations;
  private final ConversationNotices notices;
  private final Booking booking;
  private final TimeWishes wishes;
  private final TimeRules rules;
  private final NewDay newDay;
  private final Redating redating;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  MoveConversation(
      Conversations conversations,
      ConversationNotices notices,
      Booking booking,
      TimeWishes wishes,
      TimeRules rules,
      NewDay newDay,
      Redating redating,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.notices = notices;
    this.booking = booking;
    this.wishes = wishes;
    this.rules = rules;
    this.newDay = newDay;
    this.redating = redating;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * Moves it; what is not said stays. A talk that is then already stays where it is, untold.
   *
   * @throws InvalidAnswers when the time is no time, is passed, or comes sooner than both were told
   *     and sooner than the notice period allows, unless the employee asked for it
   */
  @Transactional
  public void move(String conversationId, AskedTime asked) {
    var conversation = conversations.get(conversationId);
    var before = conversation.appointed();
    var errors = rules.errors(KEY, LABEL, rules.completed(asked, before));
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
    var when = rules.read(asked, before);
    if (!when.equals(before)) {
      mustLeaveTime(conversation, when);
      to(when, conversation);
    }
  }

  private void to(Conversation.Appointed when, Conversation conversation) {
    var before = conversation.appointed();
    conversation.move(when);
    conversations.save(conversation);
    booking.timeIsSet(conversation);
    if (!when.on().equals(before.on())) {
      newDay.set(conversation);
      redating.of(conversation.processInstanceId());
    }
    notices.invite(conversation);
  }

  /** A later day than both were told leaves them more time, not less. */
  private void mustLeaveTime(Conversation conversation, Conversation.Appointed when) {
    var parties = conversation.parties();
    var days = policy.noticeDays(sectors.of(parties.wheelId()), parties.unitId());
    if (when.on().isBefore(conversation.appointed().on())
        && LocalDate.now(clock).plusDays(days).isAfter(when.on())
        && wishes.open(parties.id()).filter(wish -> wish.names(when)).isEmpty()) {
      throw new InvalidAnswers(
          List.of(
              new FieldError(
                  KEY,
                  LABEL,
                  "Det er kortere varsel, end I har aftalt. Vælg en senere dag, eller bed"
                      + " medarbejderen foreslå dagen.")));
    }
  }
}
