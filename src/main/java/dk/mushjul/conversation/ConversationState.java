package dk.mushjul.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a conversation is in its life. */
public enum ConversationState {
  /** The manager has been asked to plan it. */
  CALLED,
  /** It has a date; the invitation is not out yet. */
  PLANNED,
  /** Both have been invited and can prepare. */
  PREPARING,
  /** It took place; the plan is not written yet. */
  HELD,
  /** The plan waits for the other party's answer. */
  DRAFTED,
  /** Both have said yes to the same version of the plan. */
  AGREED,
  /** The agreed goals have been followed up. */
  FOLLOWED_UP,
  /** The other party did not agree; HR helps. */
  DISAGREED,
  /** HR has helped and the disagreement stands, recorded. */
  MEDIATED,
  /** It did not take place on its day and must be planned again. */
  NOT_HELD,
  /** The employee is away; it waits. */
  ON_LEAVE,
  /** Moved to the next round with a reason. */
  POSTPONED,
  /** The employee left. */
  ENDED;

  private static final Set<ConversationState> SETTLED =
      EnumSet.of(AGREED, FOLLOWED_UP, MEDIATED, POSTPONED, ENDED);
  private static final Set<ConversationState> BEFORE_THE_TALK =
      EnumSet.of(CALLED, PLANNED, PREPARING, NOT_HELD, ON_LEAVE);

  /** The word for it outside the code, as in {@code notHeld}. */
  public String word() {
    var words = name().toLowerCase(Locale.ROOT).split("_");
    var word = new StringBuilder(words[0]);
    for (var i = 1; i < words.length; i++) {
      word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return word.toString();
  }

  /** Whether the round need not wait for it any more. */
  public boolean isSettled() {
    return SETTLED.contains(this);
  }

  /** Whether the talk itself is still to come. */
  public boolean isBeforeTheTalk() {
    return BEFORE_THE_TALK.contains(this);
  }
}
