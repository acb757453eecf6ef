package dk.mushjul.engine;

import dk.mushjul.content.Subject;
import java.util.Optional;

/** Tells from the domain, never from the engine, who plays a role in a subject right now. */
public interface PartySource {

  /** The kind of subject that this source knows. */
  Subject.Kind kind();

  /** The person who plays that role now; empty when the subject has no such role. */
  Optional<String> party(String subjectId, String role);
}
