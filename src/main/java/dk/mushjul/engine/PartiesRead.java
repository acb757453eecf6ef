package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A source of parties that has been asked beforehand, once for each role. */
record PartiesRead(Subject.Kind kind, Map<String, Map<String, String>> byRole)
    implements PartySource {

  static PartySource of(PartySource source, Collection<String> subjectIds, Set<String> roles) {
    return new PartiesRead(
        source.kind(),
        roles.stream()
            .collect(Collectors.toMap(role -> role, role -> source.parties(subjectIds, role))));
  }

  @Override
  public Optional<String> party(String subjectId, String role) {
    return Optional.ofNullable(byRole.getOrDefault(role, Map.of()).get(subjectId));
  }
}
