package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.DayWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each of the two has prepared, in words; own notes are never among them. */
@Component
public class PreparationPanels {

  private final ReadableWords words;
  private final OldGoalNotes oldGoals;
  private final Directory directory;

  PreparationPanels(ReadableWords words, OldGoalNotes oldGoals, Directory directory) {
    this.words = words;
    this.oldGoals = oldGoals;
    this.directory = directory;
  }

  /**
   * Whether this one has handed in a preparation for the talk, before it to the manager of today;
   * nothing is read for it.
   */
  public boolean isHandedIn(Conversation conversation, PreparedBy by) {
    var byThem =
        by.authors(conversation, conversation.parties().employee()).stream()
            .flatMap(author -> words.writtenAt(conversation, by.step(), author).stream())
            .anyMatch(at -> isForThisTalk(conversation, at));
    return byThem
        || words
            .writtenAt(conversation, by.step())
            .filter(conversation.tenure()::covers)
            .filter(at -> isForThisTalk(conversation, at))
            .isPresent();
  }

  private static boolean isForThisTalk(Conversation conversation, Instant at) {
    if (conversation.newTalk().isAsked() && conversation.state().isBeforeTheTalk()) {
      return at.isAfter(conversation.newTalk().askedAt());
    }
    return conversation.heldOn() != null || conversation.tenure().covers(at);
  }

  /** The topics that this one brings; what is kept from the reader is not even opened. */
  public Optional<Shared> topics(Conversation conversation, PreparedBy by, String reader) {
    return written(conversation, by, ContentStore.SYSTEM)
        .filter(entry -> showsTopicsTo(entry, reader) && !topicsOf(entry).isEmpty())
        .flatMap(entry -> written(conversation, by, reader))
        .map(this::topics);
  }

  /** Everything that this one has prepared but own notes and topics kept from the reader. */
  public Optional<Shared> all(Conversation conversation, PreparedBy by, Reading reading) {
    return written(conversation, by, reading.person())
        .map(entry -> all(conversation, entry, reading));
  }

  private Optional<Entry> written(Conversation conversation, PreparedBy by, String reader) {
    return by.authors(conversation, reader).stream()
        .flatMap(author -> words.newestBy(conversation, by.step(), author, reader).stream())
        .findFirst()
        .or(() -> bySubstitute(conversation, by, reader));
  }

  /** What somebody else has prepared in the time of the manager of today stands in for it. */
  private Optional<Entry> bySubstitute(Conversation conversation, PreparedBy by, String reader) {
    return words.newest(
        conversation, by.step(), reader, entry -> conversation.tenure().covers(entry.at()));
  }

  private static boolean showsTopicsTo(Entry entry, String reader) {
    return entry.author().equals(reader) || Boolean.TRUE.equals(entry.values().get("shareTopics"));
  }

  private Shared topics(Entry entry) {
    return new Shared(
        "topics-" + entry.step(),
        name(entry) + " vil gerne tale om",
        name(entry),
        DayWords.of(entry.at()),
        topicsOf(entry));
  }

  private static List<Item> topicsOf(Entry entry) {
    return lines(entry.values().get("topics"), "topic", null);
  }

  private Shared all(Conversation conversation, Entry entry, Reading reading) {
    var items = new ArrayList<Item>();
    if (showsTopicsTo(entry, reading.person())) {
      items.addAll(topicsOf(entry));
    }
    items.addAll(lines(entry.values().get("answers"), "answer", "question"));
    items.addAll(lines(oldGoals.of(conversation, entry, reading), "oldGoalNote", "oldGoalTitle"));
    items.addAll(text("Feedback", entry.values().get("feedback")));
    return new Shared(
        entry.step(), name(entry) + " har forberedt", name(entry), DayWords.of(entry.at()), items);
  }

  private String name(Entry entry) {
    return directory.employee(entry.author()).map(Employee::name).orElse(entry.author());
  }

  private static List<Item> lines(Object list, String text, String label) {
    return list instanceof List<?> rows
        ? rows.stream()
            .map(row -> (Map<?, ?>) row)
            .flatMap(
                row ->
                    text(label == null ? "Emne" : String.valueOf(row.get(label)), row.get(text))
                        .stream())
            .toList()
        : List.of();
  }

  private static List<Item> text(String label, Object text) {
    return text == null || text.toString().isBlank()
        ? List.of()
        : List.of(new Item(label, text.toString()));
  }
}
