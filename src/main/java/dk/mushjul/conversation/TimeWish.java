package dk.mushjul.conversation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * An employee asks for another time.
 *
 * @param times one to three, the preferred first
 * @param revision of the entry with the words that go with it, or null where there are none
 */
public record TimeWish(
    String id, String conversationId, LocalDate askedOn, Integer revision, List<Time> times) {

  /** Most times that one asks for at once. */
  public static final int MOST = 3;

  /** A day and when on it. */
  public record Time(LocalDate on, LocalTime from) {

    /** Whether a talk begins just then. */
    public boolean isAt(Conversation.Appointed talk) {
      return on.equals(talk.on()) && from.equals(talk.from());
    }
  }

  /** Whether there is a time of that number, from 0. */
  public boolean has(int number) {
    return number >= 0 && number < times.size();
  }

  /** Whether this is a time that the employee asked for. */
  public boolean names(Conversation.Appointed talk) {
    return times.stream().anyMatch(time -> time.isAt(talk));
  }
}
