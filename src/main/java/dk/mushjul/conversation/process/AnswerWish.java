package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.TimeWishes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A manager, or whoever stands in, answers an employee who asks for another time. */
@Component
public class AnswerWish {

  private final Conversations conversations;
  private final TimeWishes wishes;
  private final PlanMany plans;
  private final ActingManager acting;
  private final BookingNotices notices;

  AnswerWish(
      Conversations conversations,
      TimeWishes wishes,
      PlanMany plans,
      ActingManager acting,
      BookingNotices notices) {
    this.conversations = conversations;
    this.wishes = wishes;
    this.acting = acting;
    this.plans = plans;
    this.notices = notices;
  }

  /**
   * Plans or moves the talk to the proposal of that number, counted from 0.
   *
   * @throws NotTheirs when somebody else finds the time or there is no such proposal
   */
  public PlanMany.Result grant(String person, String conversationId, int number) {
    var time =
        open(person, conversationId).stream()
            .map(TimeWish::times)
            .flatMap(List::stream)
            .skip(number)
            .findFirst()
            .orElseThrow(() -> new NotTheirs(conversationId));
    return plans.plan(
        person,
        new PlanMany.Row(conversationId, time.on().toString(), time.from().toString(), null, null));
  }

  /** The time, or what is on offer, stands; the employee is told. */
  @Transactional
  public void keep(String person, String conversationId) {
    open(person, conversationId).orElseThrow(() -> new NotTheirs(conversationId));
    wishes.end(conversationId, "kept");
    notices.kept(conversations.get(conversationId));
  }

  /** What waits for this person's answer. */
  public Optional<TimeWish> open(String person, String conversationId) {
    return conversations
        .find(conversationId)
        .filter(conversation -> acting.of(conversation).equals(person))
        .map(Conversation::parties)
        .flatMap(parties -> wishes.open(parties.id()));
  }
}
