package dk.mushjul.plan;

import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    return of(conversationId, title, reader, goal -> true, true);
  }

  /** The newest version without the goals that are between the two alone. */
  public Shared withoutConfidential(String conversationId, String title, String reader) {
    return of(conversationId, title, reader, PlanPanel::isOpen, true);
  }

  /**
   * The goals that stand as agreed in a plan that is not, and nothing else of it.
   *
   * @param whole whether also those that are between the two alone
   */
  public Shared agreedAlone(String conversationId, String title, boolean whole, String reader) {
    var agreed = plans.agreedAlone(conversationId);
    return of(
        conversationId,
        title,
        reader,
        goal -> agreed.contains(goal.get("goalId")) && (whole || isOpen(goal)),
        false);
  }

  private static boolean isOpen(Map<String, Object> goal) {
    return !Boolean.TRUE.equals(goal.get("goalConfidential"));
  }

  private Shared of(
      String conversationId,
      String title,
      String reader,
      Predicate<Map<String, Object>> shown,
      boolean agreements) {
    var words = plans.words(conversationId, reader);
    var items = new ArrayList<Item>();
    words.ifPresent(
        entry -> {
          plans.goals(conversationId, entry, reader).stream()
              .filter(shown)
              .forEach(goal -> items.add(PlanWords.goal(goal)));
          if (agreements) {
            GoalRows.rows(entry.values().get("otherAgreements"))
                .forEach(row -> items.add(PlanWords.agreement(row)));
          }
        });
    return new Shared(
        "plan",
        title,
        words.map(entry -> name(entry.author())).orElse(null),
        words.map(entry -> DayWords.of(entry.at())).orElse(null),
        items);
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
