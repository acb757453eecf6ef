package dk.mushjul.course;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One step of a course, in the reader's words.
 *
 * @param on the day of it, past or planned, or null
 * @param text what there is to say about it, or null
 */
public record Step(String id, String title, State state, LocalDate on, String text) {

  /** Where a step stands. */
  public enum State {
    /** It has happened. */
    DONE,
    /** It is what happens now. */
    NOW,
    /** It is still to come. */
    LATER;

    /** The word for it in interfaces and style sheets. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
