package dk.mushjul.course;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The stages of a conversation as people know them. */
enum TalkStage {
  /** A day is found. */
  PLAN(conversation -> conversation.appointed().on()),
  /** Both prepare. */
  PREPARE(conversation -> null),
  /** The talk itself. */
  HOLD(Conversation::heldOn),
  /** The plan is written and agreed on. */
  AGREE(Conversation::agreedOn),
  /** The goals are followed up. */
  FOLLOW_UP(
      conversation ->
          conversation.followedUpOn() == null
              ? conversation.followUpOn()
              : conversation.followedUpOn());

  private final Function<Conversation, LocalDate> day;

  TalkStage(Function<Conversation, LocalDate> day) {
    this.day = day;
  }

  /** The word for it in message keys and interfaces, as in {@code followUp}. */
  String word() {
    return this == FOLLOW_UP ? "followUp" : name().toLowerCase(Locale.ROOT);
  }

  /** The day of it, past or planned; null while nobody knows. */
  LocalDate day(Conversation conversation) {
    return day.apply(conversation);
  }

  private static final Set<ConversationState> STOPPED =
      EnumSet.of(ConversationState.POSTPONED, ConversationState.ENDED, ConversationState.MEDIATED);

  /** Whether nothing more happens in it, though not everything has. */
  static boolean isStopped(Conversation conversation) {
    return STOPPED.contains(conversation.state());
  }

  /** What happens now, or what it stopped before; null when everything has happened. */
  static TalkStage of(Conversation conversation, LocalDate today) {
    return switch (conversation.state()) {
      case CALLED, PLANNED, NOT_HELD, ON_LEAVE -> PLAN;
      case PREPARING -> conversation.appointed().on().isAfter(today) ? PREPARE : HOLD;
      case HELD, DRAFTED, DISAGREED -> AGREE;
      case AGREED, MEDIATED -> FOLLOW_UP;
      case FOLLOWED_UP -> null;
      case POSTPONED, ENDED -> conversation.heldOn() == null ? PLAN : AGREE;
    };
  }
}
