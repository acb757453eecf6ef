package dk.mushjul.substitute;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A time in which somebody takes a manager's steps.
 *
 * @param id {@code <manager>/<number>}
 * @param from the first day
 * @param to the last day
 */
public record Substitution(
    String id,
    String manager,
    String substitute,
    LocalDate from,
    LocalDate to,
    State state,
    String processInstanceId) {

  /** Where it has come to. */
  public enum State {
    /** Its first day is still to come. */
    PLANNED,
    /** The substitute has the steps. */
    RUNNING,
    /** It is over: the manager has them again. */
    ENDED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Whether this person is one of the two. */
  public boolean concerns(String person) {
    return manager.equals(person) || substitute.equals(person);
  }

  boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !to.isBefore(first);
  }
}
