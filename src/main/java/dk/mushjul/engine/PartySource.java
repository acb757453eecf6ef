package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells from the domain, never from the engine, who plays a role in a subject right now. */
public interface PartySource {

  /** The kind of subject that this source knows. */
  Subject.Kind kind();

  /** The person who plays that role now; empty when the subject has no such role. */
  Optional<String> party(String subjectId, String role);

  /** The persons who play that role in many subjects, by subject; those without one are missing. */
  default Map<String, String> parties(Collection<String> subjectIds, String role) {
    var parties = new HashMap<String, String>();
    subjectIds.forEach(id -> party(id, role).ifPresent(person -> parties.put(id, person)));
    return parties;
  }
}
