package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an employee give the minutes of a talk to a manager who was not in it, and take it back; not
 * confidential ones, which stay between those two who were in it.
 */
@Component
public class SharingMinutes {

  private final Conversations conversations;
  private final ReadableWords words;

  SharingMinutes(Conversations conversations, ReadableWords words) {
    this.conversations = conversations;
    this.words = words;
  }

  /** What there is to decide: {@code shared}, {@code kept}, or {@code nothing}. */
  public enum Choice {
    SHARED,
    KEPT,
    NOTHING
  }

  /** Whether there are minutes that the manager of today may not read by right, and who may. */
  public Choice of(Conversation conversation) {
    if (conversation.tenure().since() == null || !hasOlderMinutes(conversation)) {
      return Choice.NOTHING;
    }
    return conversation.tenure().minutesShared() ? Choice.SHARED : Choice.KEPT;
  }

  private boolean hasOlderMinutes(Conversation conversation) {
    var heldBy = conversation.tenure().heldBy();
    return heldBy != null
        && !heldBy.equals(conversation.parties().manager())
        && words.hasWordsBefore(conversation, "holdConversation", SharingMinutes::canBeShared);
  }

  private static boolean canBeShared(Entry minutes) {
    return !Objects.toString(minutes.values().get("minutesText"), "").isBlank()
        && !ConfidentialMinutes.areIn(minutes);
  }

  /**
   * Shares them or takes them back.
   *
   * @return false when the conversation is not the employee's own, or there is nothing to share
   */
  @Transactional
  public boolean share(String employee, String conversationId, boolean share) {
    var own =
        conversations
            .find(conversationId)
            .filter(conversation -> conversation.parties().employee().equals(employee))
            .filter(conversation -> of(conversation) != Choice.NOTHING);
    own.ifPresent(
        conversation -> {
          conversation.shareMinutes(share);
          conversations.passOn(conversation);
        });
    return own.isPresent();
  }
}
