package dk.mushjul.followup;

import dk.mushjul.form.Item;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreed goal and how far it is.
 *
 * @param words its title, and line by line what was agreed about it
 * @param state {@code reached}, {@code ongoing}, {@code changed} or {@code dropped}
 * @param deadline the last day, or null while it is not decided
 * @param notes what the two have said about it since
 */
public record GoalNow(String id, Item words, String state, LocalDate deadline, List<Note> notes) {

  /** What one of the two said about a goal, and on which day as it is shown. */
  public record Note(String by, String at, String text) {}

  /** Whether it has been reached. */
  public boolean isReached() {
    return "reached".equals(state);
  }
}
