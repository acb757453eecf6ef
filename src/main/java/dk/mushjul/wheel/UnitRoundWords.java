package dk.mushjul.wheel;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a unit's manager and its group wrote for the whole unit. Read by the application, for it is
 * meant to be seen by all of them.
 */
@Component
class UnitRoundWords {

  private final ContentStore content;
  private final WheelWords wheels;
  private final Directory directory;

  UnitRoundWords(ContentStore content, WheelWords wheels, Directory directory) {
    this.content = content;
    this.wheels = wheels;
    this.directory = directory;
  }

  Optional<Shared> focus(String unitRoundId) {
    return latest(unitRoundId, "prepareUnit")
        .filter(entry -> WheelWords.text(entry.values(), "unitFocus") != null)
        .map(entry -> panel(entry, "unitFocus", "Enhedens fokus", List.of(focus(entry))));
  }

  private static Item focus(Entry entry) {
    return new Item(null, WheelWords.text(entry.values(), "unitFocus"));
  }

  Optional<Shared> groupPlan(UnitRound round) {
    var entry = latest(round.id(), "holdGroupConversation");
    var rows = WheelWords.rows(entry, "groupGoals");
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var goals = wheels.strategicGoals(round.wheelId());
    var items =
        rows.stream()
            .map(row -> new Item(WheelWords.text(row, "groupGoal"), GroupGoal.text(row, goals)))
            .toList();
    return entry.map(written -> panel(written, "groupPlan", "Gruppens plan", items));
  }

  private Optional<Entry> latest(String unitRoundId, String step) {
    return content.latest(Subject.unitRound(unitRoundId), step, ContentStore.SYSTEM);
  }

  private Shared panel(Entry entry, String key, String title, List<Item> items) {
    var by = directory.employee(entry.author()).map(Employee::name).orElse(entry.author());
    return new Shared(key, title, by, DayWords.of(entry.at()), items);
  }
}
