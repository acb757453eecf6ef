package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.util.Optional;
import java.util.function.Predicate;

/** Who takes somebody's steps for a time, as the domain knows it. */
public interface StandIns {

  /** Whoever stands in for this person now; empty where nobody does. */
  Optional<StandIn> of(String person);

  /** Whether this one takes the other's steps about a subject now. */
  default boolean takes(String person, String other, Subject subject) {
    return of(other)
        .filter(standIn -> standIn.person().equals(person))
        .filter(standIn -> standIn.takes().test(subject))
        .isPresent();
  }

  /**
   * Somebody who stands in.
   *
   * @param takes what of: about everything else the person is asked as ever
   */
  record StandIn(String person, Predicate<Subject> takes) {}
}
