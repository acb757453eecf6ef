package dk.mushjul.conversation;

import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.Plans;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Why two talk about their plan once more, and who comes along, in their own words. */
@Component
public class NewTalkWords {

  private static final String STEP = "approvePlan";

  private final ReadableWords words;
  private final Plans plans;
  private final Guests guests;
  private final Directory directory;

  NewTalkWords(ReadableWords words, Plans plans, Guests guests, Directory directory) {
    this.words = words;
    this.plans = plans;
    this.guests = guests;
    this.directory = directory;
  }

  /** For the two alone, from when it is asked for until the plan is written again. */
  public Optional<Shared> of(Conversation conversation, String reader) {
    if (!conversation.newTalk().isAsked() || !conversation.state().isBeforeTheTalk()) {
      return Optional.empty();
    }
    var answer = words.newest(conversation, STEP, reader);
    var draft = plans.words(conversation.parties().id(), reader);
    var items = new ArrayList<Item>();
    answer.ifPresent(entry -> add("Det vil jeg gerne tale om", entry, "newTalkWish", items));
    guests
        .managersManager(conversation)
        .filter(person -> conversation.newTalk().withManagersManager())
        .ifPresent(person -> items.add(new Item("Med til samtalen", name(person))));
    Stream.of(answer, draft)
        .flatMap(Optional::stream)
        .forEach(entry -> add(name(entry.author()) + " tager med", entry, "companion", items));
    return Optional.of(panel(answer, items));
  }

  private Shared panel(Optional<Entry> answer, List<Item> items) {
    return new Shared(
        "newTalk",
        "I taler om planen igen",
        answer.map(entry -> name(entry.author())).orElse(null),
        answer.map(entry -> DayWords.of(entry.at())).orElse(null),
        items);
  }

  private static void add(String label, Entry entry, String key, List<Item> items) {
    var text = Objects.toString(entry.values().get(key), "");
    if (!text.isBlank()) {
      items.add(new Item(label, text));
    }
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
