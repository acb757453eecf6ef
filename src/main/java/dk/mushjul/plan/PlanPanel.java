package dk.mushjul.plan;

import dk.mushjul.content.Entry;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a plan above a form, goal by goal, in words. */
@Component
public class PlanPanel {

  private final Plans plans;
  private final Directory directory;

  PlanPanel(Plans plans, Directory directory) {
    this.plans = plans;
    this.directory = directory;
  }

  /** The newest version with its goals as they stand, all of it; empty while none was written. */
  public Shared of(String conversationId, String title, String reader) {
    return of(
        conversationId, title, reader, plan -> all(conversationId, plan, reader, goal -> true));
  }

  /** The newest version without the goals that are between the two alone. */
  public Shared withoutConfidential(String conversationId, String title, String reader) {
    return of(
        conversationId,
        title,
        reader,
        plan -> all(conversationId, plan, reader, PlanPanel::isOpen));
  }

  /**
   * The goals that stand as agreed in a plan that is not, and nothing else of it.
   *
   * @param whole whether also those that are between the two alone
   */
  public Shared agreedAlone(String conversationId, String title, boolean whole, String reader) {
    var agreed = plans.agreedAlone(conversationId);
    Predicate<Map<String, Object>> shown =
        goal -> agreed.contains(goal.get("goalId")) && (whole || isOpen(goal));
    return of(
        conversationId,
        title,
        reader,
        plan -> {
          var items = goals(conversationId, plan, reader, shown);
          return items.isEmpty() ? items : headed("Disse mål står som aftalt.", items);
        });
  }

  private Shared of(
      String conversationId, String title, String reader, Function<Entry, List<Item>> items) {
    var words = plans.words(conversationId, reader);
    return new Shared(
        "plan",
        title,
        words.map(entry -> name(entry.author())).orElse(null),
        words.map(entry -> DayWords.of(entry.at())).orElse(null),
        words.map(items).orElse(List.of()));
  }

  private List<Item> all(
      String conversationId, Entry plan, String reader, Predicate<Map<String, Object>> shown) {
    var items = new ArrayList<>(goals(conversationId, plan, reader, shown));
    GoalRows.rows(plan.values().get("otherAgreements"))
        .forEach(row -> items.add(PlanWords.agreement(row)));
    return items;
  }

  private List<Item> goals(
      String conversationId, Entry plan, String reader, Predicate<Map<String, Object>> shown) {
    return plans.goals(conversationId, plan, reader).stream()
        .filter(shown)
        .map(PlanWords::goal)
        .toList();
  }

  private static List<Item> headed(String text, List<Item> items) {
    return Stream.concat(Stream.of(new Item(null, text)), items.stream()).toList();
  }

  private static boolean isOpen(Map<String, Object> goal) {
    return !Boolean.TRUE.equals(goal.get("goalConfidential"));
  }

  /** A goal in words: its title, and line by line what was agreed about it. */
  public static Item words(Map<String, Object> goal) {
    return PlanWords.goal(goal);
  }

  /** Some goals of the newest version, by their ids, and nothing else of it. */
  public Shared some(String conversationId, String title, Set<?> goalIds, String reader) {
    var items =
        plans.goals(conversationId, reader).stream()
            .filter(goal -> goalIds.contains(goal.get("goalId")))
            .map(PlanWords::goal)
            .toList();
    return new Shared("goals", title, null, null, items);
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
