package dk.mushjul.content;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people have typed but not sent; it belongs to subject, step and person, not to a task. */
@Component
public class Drafts {

  /** The saved draft, if there is one to continue with. */
  public Optional<Draft> find(Subject subject, String step, String person) {
    throw new UnsupportedOperationException("follows");
  }

  /** The draft as it stands, empty ones included: its version is the next save's expectation. */
  public Draft current(Subject subject, String step, String person) {
    throw new UnsupportedOperationException("follows");
  }

  /**
   * Saves the draft and returns its new version.
   *
   * @throws StaleDraft when the draft no longer has the expected version
   */
  public int save(
      Subject subject, String step, String person, int expected, Map<String, Object> values) {
    throw new UnsupportedOperationException("follows");
  }

  /** Deletes the draft, whatever its version: it was sent, or its step is gone. */
  public void delete(Subject subject, String step, String person) {
    throw new UnsupportedOperationException("follows");
  }
}
