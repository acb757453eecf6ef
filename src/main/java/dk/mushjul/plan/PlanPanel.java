package dk.mushjul.plan;

import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a plan above a form, goal by goal, in words. */
@Component
public class PlanPanel {

  private static final Map<String, String> STATES =
      Map.of(
          "reached", "Nået",
          "ongoing", "I gang",
          "changed", "Ændret",
          "dropped", "Opgivet");

  private final Plans plans;
  private final Directory directory;

  PlanPanel(Plans plans, Directory directory) {
    this.plans = plans;
    this.directory = directory;
  }

  /** The newest version of the plan as this reader sees it; empty while none was written. */
  public Shared of(String conversationId, String title, String reader) {
    var words = plans.words(conversationId, reader);
    var items = new ArrayList<Item>();
    plans.goals(conversationId, reader).forEach(goal -> items.add(item(goal)));
    words.ifPresent(
        entry ->
            GoalRows.rows(entry.values().get("otherAgreements"))
                .forEach(row -> items.add(agreement(row))));
    return new Shared(
        "plan",
        title,
        words.map(entry -> name(entry.author())).orElse(null),
        words.map(entry -> DayWords.of(entry.at())).orElse(null),
        items);
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  /** Some goals of the newest version, by their ids, and nothing else of it. */
  public Shared some(String conversationId, String title, Set<?> goalIds, String reader) {
    var items =
        plans.goals(conversationId, reader).stream()
            .filter(goal -> goalIds.contains(goal.get("goalId")))
            .map(PlanPanel::item)
            .toList();
    return new Shared("goals", title, null, null, items);
  }

  private static Item item(Map<String, Object> goal) {
    var lines =
        Stream.of(
                line("Tegn på succes", goal.get("goalSign")),
                line("Aktivitet", goal.get("activity")),
                line("Frist", deadline(goal)),
                line("Status", STATES.get(String.valueOf(goal.get("goalState")))))
            .flatMap(List::stream)
            .toList();
    return new Item(String.valueOf(goal.get("goalTitle")), String.join("\n", lines));
  }

  private static Object deadline(Map<String, Object> goal) {
    return Boolean.TRUE.equals(goal.get("deadlineLater"))
        ? "afklares senere"
        : day(goal.get("deadline"));
  }

  private static Object day(Object date) {
    return date == null ? null : DayWords.ofIso(date);
  }

  private static Item agreement(Map<String, Object> row) {
    var who = "manager".equals(row.get("agreementWho")) ? "Lederen" : "Medarbejderen";
    var by = row.get("agreementBy");
    return new Item(
        "Anden aftale",
        row.get("agreementWhat")
            + " ("
            + who
            + (by == null ? "" : ", senest " + DayWords.ofIso(by))
            + ")");
  }

  private static List<String> line(String label, Object text) {
    return text == null || text.toString().isBlank() ? List.of() : List.of(label + ": " + text);
  }
}
