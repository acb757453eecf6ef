package dk.mushjul.plan;

import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
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

  PlanPanel(Plans plans) {
    this.plans = plans;
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
        words.map(entry -> entry.author()).orElse(null),
        words.map(entry -> entry.at().toString()).orElse(null),
        items);
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
        : goal.get("deadline");
  }

  private static Item agreement(Map<String, Object> row) {
    var who = "manager".equals(row.get("agreementWho")) ? "Lederen" : "Medarbejderen";
    var by = row.get("agreementBy");
    return new Item(
        "Anden aftale",
        row.get("agreementWhat") + " (" + who + (by == null ? "" : ", senest " + by) + ")");
  }

  private static List<String> line(String label, Object text) {
    return text == null || text.toString().isBlank() ? List.of() : List.of(label + ": " + text);
  }
}
