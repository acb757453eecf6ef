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

/** A manager answers an employee who asks for another time. */
@Component
public class AnswerWish {

  private final Conversations conversations;
  private final TimeWishes wishes;
  private final PlanMany plans;
  private final BookingNotices notices;

  AnswerWish(
      Conversations conversations, TimeWishes wishes, PlanMany plans, BookingNotices notices) {
    this.conversations = conversations;
    this.wishes = wishes;
    this.plans = plans;
    this.notices = notices;
  }

  /**
   * Plans or moves the talk to the proposal of that number, counted from 0.
   *
   * @throws NotTheirs when the conversation is another manager's or has no such proposal
   */
  public PlanMany.Result grant(String manager, String conversationId, int number) {
    var time =
        wish(manager, conversationId).stream()
            .map(TimeWish::times)
            .flatMap(List::stream)
            .skip(number)
            .findFirst()
            .orElseThrow(() -> new NotTheirs(conversationId));
    return plans.plan(
        manager,
        new PlanMany.Row(conversationId, time.on().toString(), time.from().toString(), null, null));
  }

  /** The time, or what is on offer, stands; the employee is told. */
  @Transactional
  public void keep(String manager, String conversationId) {
    wish(manager, conversationId).orElseThrow(() -> new NotTheirs(conversationId));
    wishes.end(conversationId, "kept");
    notices.kept(conversations.get(conversationId));
  }

  private Optional<TimeWish> wish(String manager, String conversationId) {
    return conversations
        .find(conversationId)
        .map(Conversation::parties)
        .filter(parties -> parties.manager().equals(manager))
        .flatMap(parties -> wishes.open(parties.id()));
  }
}
