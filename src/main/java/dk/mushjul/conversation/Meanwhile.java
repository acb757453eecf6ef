package dk.mushjul.conversation;

import java.util.Locale;

/** What becomes of somebody's conversation because of an absence. */
public enum Meanwhile {
  /** The round has not called anybody yet. */
  NOT_CALLED,
  /** There is none. */
  NONE,
  /** It is put aside on the first day, unless it is held before. */
  TO_BE_HELD,
  /** It is opened again on the return. */
  WAITS,
  /** It was held; what is not finished by the first day waits. */
  HELD,
  /** It was held; what is not finished goes on with the return. */
  GOES_ON,
  /** The goals are followed up after the return. */
  FOLLOW_UP_WAITS,
  /** It was held, and nothing waits. */
  DONE,
  /** The wheel did not wait; it is opened again on a return before the next wheel. */
  REOPENS,
  /** Moved to the next round. */
  POSTPONED;

  /** What becomes of a conversation, by whether the absence is still ahead. */
  static Meanwhile of(Conversation conversation, boolean ahead) {
    return switch (conversation.state()) {
      case CALLED, PLANNED, PREPARING, NOT_HELD, ON_LEAVE -> ahead ? TO_BE_HELD : WAITS;
      case HELD, DRAFTED, DISAGREED -> ahead ? HELD : GOES_ON;
      case AGREED, FOLLOWED_UP -> conversation.isWaitingForReturn() ? FOLLOW_UP_WAITS : DONE;
      case MEDIATED -> DONE;
      case POSTPONED -> conversation.wasAwayAtTheEnd() ? REOPENS : POSTPONED;
      case ENDED -> NONE;
    };
  }

  /** Whether something of it is still to come, also once another wheel is the newest. */
  boolean isOpen() {
    return switch (this) {
      case TO_BE_HELD, WAITS, HELD, GOES_ON, FOLLOW_UP_WAITS -> true;
      case NOT_CALLED, NONE, DONE, REOPENS, POSTPONED -> false;
    };
  }

  /** Whether it goes on, or is opened again, on the return. */
  public boolean saysReturn() {
    return this == WAITS || this == GOES_ON || this == REOPENS;
  }

  /** The word for it outside the code. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
