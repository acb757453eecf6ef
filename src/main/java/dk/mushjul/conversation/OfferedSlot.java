package dk.mushjul.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A time that a manager offers to several employees.
 *
 * @param id null before it is kept
 * @param place may be null
 */
public record OfferedSlot(String id, LocalDate on, LocalTime from, int minutes, String place) {

  /** A time that is not kept yet. */
  public static OfferedSlot of(Conversation.Appointed when) {
    return new OfferedSlot(null, when.on(), when.from(), when.minutes(), when.place());
  }

  /** What a talk at that time is appointed for. */
  public Conversation.Appointed appointed() {
    return new Conversation.Appointed(on, from, place, minutes);
  }

  /** Whether it has begun, or is over. */
  public boolean isPassed(LocalDateTime now) {
    return !on.atTime(from).isAfter(now);
  }

  /** Whether it and a talk are at the same time, in part at least. */
  public boolean overlaps(Conversation.Appointed talk) {
    return talk.from() != null
        && on.equals(talk.on())
        && on.atTime(from).isBefore(talk.on().atTime(talk.from()).plusMinutes(talk.minutes()))
        && talk.on().atTime(talk.from()).isBefore(on.atTime(from).plusMinutes(minutes));
  }

  /** Whether it and another are at the same time, in part at least. */
  public boolean overlaps(OfferedSlot other) {
    return overlaps(other.appointed());
  }

  /** Whether a talk begins just then. */
  public boolean isAt(Conversation.Appointed talk) {
    return on.equals(talk.on()) && from.equals(talk.from());
  }
}
