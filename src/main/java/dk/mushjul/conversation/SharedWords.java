package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.DayWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * What one of the two may read of a conversation besides its plan: both preparations, once both
 * have handed in or the talk has begun, and the minutes. For everybody else there is nothing.
 */
@Component
public class SharedWords {

  private final Readers readers;
  private final PreparationPanels preparations;
  private final ReadableWords words;
  private final NewTalkWords newTalk;
  private final Directory directory;
  private final Clock clock;

  SharedWords(
      Readers readers,
      PreparationPanels preparations,
      ReadableWords words,
      NewTalkWords newTalk,
      Directory directory,
      Clock clock) {
    this.readers = readers;
    this.preparations = preparations;
    this.words = words;
    this.newTalk = newTalk;
    this.directory = directory;
    this.clock = clock;
  }

  /** The panels that this person may read now, without empty ones. */
  public List<Shared> of(Conversation conversation, String reader) {
    if (!readers.isOneOfTheTwo(conversation, reader)) {
      return List.of();
    }
    var panels = new ArrayList<Shared>();
    newTalk.of(conversation, reader).ifPresent(panels::add);
    minutes(conversation, reader).ifPresent(panels::add);
    meeting(conversation, reader).ifPresent(panels::add);
    moveNote(conversation, reader).ifPresent(panels::add);
    var open = areOpen(conversation);
    for (var by : PreparedBy.values()) {
      var own = by.author(conversation).equals(reader);
      (open || own
              ? preparations.all(conversation, by, Reading.own(reader))
              : preparations.topics(conversation, by, reader))
          .ifPresent(panels::add);
    }
    return panels.stream().filter(panel -> !panel.items().isEmpty()).toList();
  }

  /** Whether each may read what the other has prepared. */
  boolean areOpen(Conversation conversation) {
    return hasBegun(conversation)
        || Arrays.stream(PreparedBy.values())
            .allMatch(by -> preparations.isHandedIn(conversation, by));
  }

  private boolean hasBegun(Conversation conversation) {
    var on = conversation.appointed().on();
    return conversation.heldOn() != null && !conversation.state().isBeforeTheTalk()
        || conversation.state() == ConversationState.PREPARING && !on.isAfter(LocalDate.now(clock));
  }

  private Optional<Shared> minutes(Conversation conversation, String reader) {
    return conversation.tenure().heldBy() == null
        ? Optional.empty()
        : words
            .newest(conversation, "holdConversation", reader, hasMinutesFor(conversation, reader))
            .map(this::minutes);
  }

  private static Predicate<Entry> hasMinutesFor(Conversation conversation, String reader) {
    var tenure = conversation.tenure();
    return entry ->
        entry.values().get("minutesText") != null
            && (reader.equals(tenure.heldBy())
                || tenure.minutesShared() && !ConfidentialMinutes.areIn(entry)
                || ReadableWords.shows(conversation, entry, reader));
  }

  /** What the two agreed when they met because the manager was new. */
  private Optional<Shared> meeting(Conversation conversation, String reader) {
    return words
        .newest(conversation, "meetEmployee", reader)
        .filter(entry -> entry.values().get("meetWords") != null)
        .map(entry -> panel("meeting", "Da I mødtes", "meetWords", entry));
  }

  /** What the employee wrote to a move that would come soon, while the talk is still to come. */
  private Optional<Shared> moveNote(Conversation conversation, String reader) {
    return conversation.isInvited()
        ? words
            .newest(conversation, "acceptMove", reader)
            .filter(entry -> entry.values().get("moveNote") != null)
            .map(entry -> panel("moveNote", "Svar på den nye tid", "moveNote", entry))
        : Optional.empty();
  }

  private Shared minutes(Entry entry) {
    return panel("minutes", "Referat", "minutesText", entry);
  }

  private Shared panel(String key, String title, String field, Entry entry) {
    var text = entry.values().get(field).toString();
    return new Shared(
        key,
        title,
        directory.employee(entry.author()).map(Employee::name).orElse(entry.author()),
        DayWords.of(entry.at()),
        text.isBlank() ? List.of() : List.of(new Item(null, text)));
  }
}
