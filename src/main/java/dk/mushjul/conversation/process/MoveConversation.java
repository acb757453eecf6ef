package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Sectors;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
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
  private final ProposeMove proposals;
  private final TimeRules rules;
  private final KnownLeave leave;
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
      ProposeMove proposals,
      TimeRules rules,
      KnownLeave leave,
      NewDay newDay,
      Redating redating,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.notices = notices;
    this.booking = booking;
    this.wishes = wishes;
    this.proposals = proposals;
    this.rules = rules;
    this.leave = leave;
    this.newDay = newDay;
    this.redating = redating;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * Moves it; what is not said stays. A talk that is then already stays where it is, untold.
   * Another time that is sooner than the notice period allows takes the employee's yes, unless the
   * employee asked for it or the day of the talk has come: then the two have spoken.
   *
   * @return {@code moved}, or {@code proposed} where the employee is asked first
   * @throws InvalidAnswers when the time is no time, is passed, or falls into a known leave
   */
  @Transactional
  public String move(String conversationId, AskedTime asked) {
    var conversation = conversations.get(conversationId);
    var before = conversation.appointed();
    var errors = rules.errors(KEY, LABEL, rules.completed(asked, before));
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
    var when = rules.read(asked, before);
    var away = leave.errors(KEY, LABEL, conversation, when.on());
    if (!away.isEmpty()) {
      throw new InvalidAnswers(away);
    }
    if (!when.equals(before) && isShortNotice(conversation, when)) {
      proposals.ask(conversation, when);
      return "proposed";
    }
    proposals.withdraw(conversation);
    if (!when.equals(before)) {
      to(when, conversation);
    }
    return "moved";
  }

  /** Does it, whatever the notice: both have said yes. */
  void to(Conversation.Appointed when, Conversation conversation) {
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

  /**
   * Both relied on the time they were told, so a later one within the notice is short notice too.
   */
  private boolean isShortNotice(Conversation conversation, Conversation.Appointed when) {
    var parties = conversation.parties();
    var days = policy.noticeDays(sectors.of(parties.wheelId()), parties.unitId());
    return LocalDate.now(clock).plusDays(days).isAfter(when.on())
        && !when.isAtTheTimeOf(conversation.appointed())
        && !newDay.hadCome(conversation)
        && wishes.open(parties.id()).filter(wish -> wish.names(when)).isEmpty();
  }
}
