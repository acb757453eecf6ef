package dk.mushjul.team;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.TimeOffers.Offered;
import java.time.LocalDate;
import java.util.List;

/** Where a conversation is, with the day that goes with it. */
record Place(Where where, LocalDate day) {

  /** By its state, what is open in it, and the newest offer to it, which may be null. */
  static Place of(Conversation one, List<Waiting> open, Offered offer) {
    if (one.isWaitingForReturn()) {
      return new Place(Where.AWAY, null);
    }
    var talk = one.appointed().on();
    return switch (one.state()) {
      case CALLED, NOT_HELD -> planning(one, offer);
      case PLANNED -> planned(one, open, offer);
      case PREPARING -> new Place(preparing(open), talk);
      case HELD -> new Place(Where.WRITE, one.heldOn());
      case DRAFTED ->
          new Place(isOpen("draftPlan", open) ? Where.WRITE : Where.APPROVAL, one.heldOn());
      case DISAGREED -> new Place(Where.DISAGREED, null);
      case AGREED -> new Place(Where.AGREED, one.followUpOn());
      case FOLLOWED_UP -> new Place(Where.FOLLOWED_UP, one.followedUpOn());
      case MEDIATED -> new Place(Where.NOT_AGREED, null);
      case ON_LEAVE -> new Place(Where.AWAY, null);
      case POSTPONED, ENDED -> new Place(Where.POSTPONED, null);
    };
  }

  private static Place planning(Conversation one, Offered offer) {
    if (one.isInGroup()) {
      return new Place(Where.GROUP, null);
    }
    if (offer != null && offer.isOpen()) {
      return new Place(Where.OFFERED, offer.until());
    }
    return offer != null && offer.hasLapsed()
        ? new Place(Where.ASSIGN, null)
        : new Place(Where.PLAN, one.suggestedOn());
  }

  /** A day that the employee did not want, or did not answer, leads back to planning. */
  private static Place planned(Conversation one, List<Waiting> open, Offered offer) {
    if (isOpen("planConversation", open)) {
      return planning(one, offer);
    }
    var where = isOpen("acceptShortNotice", open) ? Where.ASKED : Where.PLANNED;
    return new Place(where, one.appointed().on());
  }

  private static Where preparing(List<Waiting> open) {
    if (isOpen("holdConversation", open)) {
      return Where.TALK;
    }
    return open.isEmpty() ? Where.READY : Where.INVITED;
  }

  private static boolean isOpen(String stem, List<Waiting> open) {
    return open.stream().anyMatch(task -> task.stem().equals(stem));
  }
}
