package dk.mushjul.substitute.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.PartySource;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may end a substitution early: the manager who named it. */
@Component
class SubstitutionParties implements PartySource {

  private final Substitutions substitutions;

  SubstitutionParties(Substitutions substitutions) {
    this.substitutions = substitutions;
  }

  @Override
  public Subject.Kind kind() {
    return Subject.Kind.SUBSTITUTION;
  }

  @Override
  public Optional<String> party(String substitutionId, String role) {
    return SubstitutionModel.MANAGER.equals(role)
        ? Optional.of(substitutions.get(substitutionId)).map(Substitution::manager)
        : Optional.empty();
  }
}
