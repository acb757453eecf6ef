package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The newest words of a conversation's step that one of the two may read: the employee all of them,
 * a manager what was written since they have the conversation, and what they wrote themselves.
 */
@Component
public class ReadableWords {

  private final ContentStore content;

  ReadableWords(ContentStore content) {
    this.content = content;
  }

  /** The newest, whoever wrote it. */
  public Optional<Entry> newest(Conversation conversation, String step, String reader) {
    return newest(conversation, step, reader, entry -> shows(conversation, entry, reader));
  }

  /** The newest, whoever wrote it, when it is among those shown; else nothing has been read. */
  Optional<Entry> newest(
      Conversation conversation, String step, String reader, Predicate<Entry> shown) {
    return content
        .latest(subject(conversation), step, ContentStore.SYSTEM)
        .filter(shown)
        .flatMap(entry -> content.latestBy(entry.subject(), step, entry.author(), reader));
  }

  /** The newest that this author wrote. */
  public Optional<Entry> newestBy(
      Conversation conversation, String step, String author, String reader) {
    return content
        .latestBy(subject(conversation), step, author, ContentStore.SYSTEM)
        .filter(entry -> shows(conversation, entry, reader))
        .flatMap(entry -> content.latestBy(entry.subject(), step, author, reader));
  }

  /** When anybody last wrote it; nothing is opened for it. */
  Optional<Instant> writtenAt(Conversation conversation, String step) {
    var subject = subject(conversation);
    return Optional.ofNullable(content.writtenAt(List.of(subject), step).get(subject));
  }

  /** When this author last wrote it; nothing is opened for it. */
  Optional<Instant> writtenAt(Conversation conversation, String step, String author) {
    return author == null
        ? Optional.empty()
        : content.writtenAt(subject(conversation), step, author);
  }

  /**
   * Whether the newest words of a step are from before the manager of today and such as these;
   * nobody reads them.
   */
  boolean hasWordsBefore(Conversation conversation, String step, Predicate<Entry> such) {
    return content
        .latest(subject(conversation), step, ContentStore.SYSTEM)
        .filter(entry -> !conversation.tenure().covers(entry.at()))
        .filter(such)
        .isPresent();
  }

  /** Whether somebody may read this entry. */
  static boolean shows(Conversation conversation, Entry entry, String reader) {
    return reader.equals(ContentStore.SYSTEM)
        || reader.equals(conversation.parties().employee())
        || reader.equals(entry.author())
        || conversation.tenure().covers(entry.at());
  }

  private static Subject subject(Conversation conversation) {
    return Subject.conversation(conversation.parties().id());
  }
}
