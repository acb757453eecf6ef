package dk.mushjul.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one place where what people wrote is sealed into the database and opened again. */
@Component
public class ContentStore {

  /** The application itself as a reader; its readings are nobody's and are not logged. */
  public static final String SYSTEM = "(system)";

  /**
   * Seals an author's answer to a step as the next revision and returns its number, from 1.
   *
   * @throws ConcurrentWrite when the author's other session wrote the same revision first
   */
  public int write(Subject subject, String step, String author, Map<String, Object> values) {
    throw new UnsupportedOperationException("follows");
  }

  /** The newest readable entry of a step, by whomever. */
  public Optional<Entry> latest(Subject subject, String step, String reader) {
    throw new UnsupportedOperationException("follows");
  }

  /** The newest readable entry that this author wrote in a step. */
  public Optional<Entry> latestBy(Subject subject, String step, String author, String reader) {
    throw new UnsupportedOperationException("follows");
  }

  /** The newest readable entry of a step for each of many subjects that has one. */
  public List<Entry> latestOf(Collection<Subject> subjects, String step, String reader) {
    throw new UnsupportedOperationException("follows");
  }

  /** Every readable entry about a subject, oldest first. */
  public List<Entry> all(Subject subject, String reader) {
    throw new UnsupportedOperationException("follows");
  }

  /** Everything this person wrote and sent, oldest first; for the person alone. */
  public List<Entry> writtenBy(String author) {
    throw new UnsupportedOperationException("follows");
  }

  /** Deletes everything written about a subject, drafts included; returns the number of entries. */
  public int forget(Subject subject) {
    throw new UnsupportedOperationException("follows");
  }

  /** Destroys the person's key: what the person wrote can never be read again, by nobody. */
  public void erase(String person) {
    throw new UnsupportedOperationException("follows");
  }
}
