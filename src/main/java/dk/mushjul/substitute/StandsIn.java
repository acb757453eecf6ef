package dk.mushjul.substitute;

import dk.mushjul.content.Subject;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who stands in for a manager now, and in what. */
@Component
public class StandsIn {

  private final Substitutions substitutions;
  private final Covered covered;

  StandsIn(Substitutions substitutions, Covered covered) {
    this.substitutions = substitutions;
    this.covered = covered;
  }

  /**
   * What a substitute takes.
   *
   * @param excluded what stays with the manager
   */
  public record Cover(String substitute, Set<Subject> excluded) {

    /** Whether a step about this is the substitute's. */
    public boolean takes(Subject subject) {
      return Covered.isCovered(subject) && !excluded.contains(subject);
    }
  }

  /** The substitute of this manager; empty where nobody stands in. */
  public Optional<Cover> forManager(String manager) {
    return substitutions
        .runningFor(manager)
        .map(running -> new Cover(running.substitute(), covered.excluded(running)));
  }
}
