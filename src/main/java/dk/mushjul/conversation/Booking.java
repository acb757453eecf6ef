package dk.mushjul.conversation;

import org.springframework.stereotype.Component;

/** What becomes of the times on offer and asked for, when a conversation has its time or ends. */
@Component
public class Booking {

  private final TimeOffers offers;
  private final OfferedTimes times;
  private final TimeWishes wishes;

  Booking(TimeOffers offers, OfferedTimes times, TimeWishes wishes) {
    this.offers = offers;
    this.times = times;
    this.wishes = wishes;
  }

  /**
   * The conversation has this time now: an open offer and wish are over, another time that it had
   * taken is free again, and a time on offer that it meets is taken.
   */
  public void timeIsSet(Conversation conversation) {
    var id = conversation.parties().id();
    // Where the employee picked, the offer has ended as chosen and the time is taken already.
    offers.end(id, "planned");
    wishes
        .open(id)
        .ifPresent(
            wish ->
                wishes.end(id, wish.names(conversation.appointed()) ? "accepted" : "withdrawn"));
    if (!hasPicked(conversation)) {
      times.release(id);
      times.assignable(conversation.parties().manager()).stream()
          .filter(slot -> slot.isAt(conversation.appointed()))
          .findFirst()
          .ifPresent(slot -> times.take(slot.id(), id));
    }
  }

  /** Whether the employee chose the time, by picking it or by asking for it. */
  public boolean isByTheEmployee(Conversation conversation) {
    return hasPicked(conversation) || wishes.isGranted(conversation);
  }

  private boolean hasPicked(Conversation conversation) {
    return times.picked(conversation.parties().id()).stream()
        .anyMatch(slot -> slot.isAt(conversation.appointed()));
  }

  /** Another manager: what the one before offered is over; what the employee asks for stands. */
  public void isPassedOn(Conversation conversation) {
    var id = conversation.parties().id();
    offers.end(id, "withdrawn");
    wishes.withoutWords(id);
  }

  /** The time is no longer to be found: offers and wishes are withdrawn. */
  public void isGivenUp(Conversation conversation) {
    var id = conversation.parties().id();
    offers.end(id, "withdrawn");
    times.release(id);
    wishes.end(id, "withdrawn");
  }
}
