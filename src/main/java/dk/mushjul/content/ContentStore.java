package dk.mushjul.content;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place where what people wrote is sealed into the database and opened again. */
@Component
@Transactional
public class ContentStore {

  /** The application itself as a reader; its readings are nobody's and are not logged. */
  public static final String SYSTEM = "(system)";

  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final SealedEntries entries;
  private final AccessLog accesses;
  private final Clock clock;

  ContentStore(
      JdbcClient jdbc, DataKeys keys, SealedEntries entries, AccessLog accesses, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.entries = entries;
    this.accesses = accesses;
    this.clock = clock;
  }

  /**
   * Seals an author's answer to a step as the next revision and returns its number, from 1.
   *
   * @throws ConcurrentWrite when another session of the author wrote the same revision first
   */
  public int write(Subject subject, String step, String author, Map<String, Object> values) {
    var revision = entries.lastRevision(subject, step, author) + 1;
    var key = keys.of(author);
    var place = Payload.place(SealedEntries.TABLE, subject, step, author, revision);
    var entry = new Entry(0, subject, step, author, revision, clock.instant(), values);
    try {
      entries.insert(entry, key.id(), key.seal(Payload.of(values), place));
    } catch (DuplicateKeyException e) {
      throw new ConcurrentWrite(step, e);
    }
    return revision;
  }

  /** The newest readable entry of a step, by whomever. */
  public Optional<Entry> latest(Subject subject, String step, String reader) {
    return first(seenBy(reader, entries.latestOf(List.of(subject), step)));
  }

  /** The newest readable entry that this author wrote in a step. */
  public Optional<Entry> latestBy(Subject subject, String step, String author, String reader) {
    return first(seenBy(reader, entries.latestBy(subject, step, author)));
  }

  /** That one of this author's answers to a step, while it can be read. */
  public Optional<Entry> revision(
      Subject subject, String step, String author, int revision, String reader) {
    return first(seenBy(reader, entries.revision(subject, step, author, revision)));
  }

  /** The newest readable entry of a step for each of many subjects that has one. */
  public List<Entry> latestOf(Collection<Subject> subjects, String step, String reader) {
    return seenBy(reader, entries.latestOf(subjects, step));
  }

  /** Every readable entry about a subject, oldest first. */
  public List<Entry> all(Subject subject, String reader) {
    return seenBy(reader, entries.all(subject));
  }

  /** What anybody wrote in a step, every time, oldest first; only what passes is a reading. */
  public List<Entry> allIn(Subject subject, String step, String reader, Predicate<Entry> shown) {
    return seenBy(reader, entries.allIn(subject, step).stream().filter(shown).toList());
  }

  /** What this author wrote in a step, every time, oldest first; only what passes is a reading. */
  public List<Entry> allBy(
      Subject subject, String step, String author, String reader, Predicate<Entry> shown) {
    return seenBy(reader, entries.allBy(subject, step, author).stream().filter(shown).toList());
  }

  /** When an author last answered a step, without reading what was written. */
  public Optional<Instant> writtenAt(Subject subject, String step, String author) {
    return entries.lastAt(subject, step, author);
  }

  /** When anybody last wrote in a step about each of these subjects; nothing is opened for it. */
  public Map<Subject, Instant> writtenAt(Collection<Subject> subjects, String step) {
    return entries.lastAt(subjects, step);
  }

  /** Everything this person wrote and sent, oldest first; for the person alone. */
  public List<Entry> writtenBy(String author) {
    return entries.writtenBy(author);
  }

  /** Deletes everything written about a subject, drafts included; returns the number of entries. */
  public int forget(Subject subject) {
    delete("draft", subject);
    return delete("entry", subject);
  }

  /** Destroys the person's key: what the person wrote can never be read again, by nobody. */
  public void erase(String person) {
    jdbc.sql("delete from mushjul.draft where person = :person").param("person", person).update();
    keys.destroy(person);
  }

  private int delete(String table, Subject subject) {
    return jdbc.sql("delete from mushjul." + table + " where subject_kind = ? and subject_id = ?")
        .params(subject.kind().name(), subject.id())
        .update();
  }

  private List<Entry> seenBy(String reader, List<Entry> read) {
    if (!reader.equals(SYSTEM)) {
      accesses.record(reader, read, clock.instant().atOffset(ZoneOffset.UTC));
    }
    return read;
  }

  private static Optional<Entry> first(List<Entry> read) {
    return read.stream().findFirst();
  }
}
