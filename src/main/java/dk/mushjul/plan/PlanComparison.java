package dk.mushjul.plan;

import dk.mushjul.content.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What is different between two versions of a plan, goal by goal, then the other agreements. */
public final class PlanComparison {

  private static final String TITLE = "Mål";

  private PlanComparison() {}

  /**
   * One goal or agreement.
   *
   * @param kind {@code added}, {@code gone}, {@code changed} or {@code same}
   * @param parts what differs, in the order of a plan
   */
  public record Difference(String title, String kind, List<Part> parts) {}

  /**
   * What was agreed about one side of a goal, before and after.
   *
   * @param before null where nothing was agreed, empty where it was ticked
   */
  public record Part(String label, String before, String after) {}

  /** The differences of two readable versions, as far as a goal passes. */
  public static List<Difference> of(
      Entry before, Entry after, Predicate<Map<String, Object>> shown) {
    var older = goals(before, shown);
    var newer = goals(after, shown);
    var differences = new ArrayList<Difference>();
    for (var goal : newer) {
      differences.add(
          same(goal, older).map(old -> changed(old, goal)).orElseGet(() -> only(goal, "added")));
    }
    older.stream()
        .filter(goal -> same(goal, newer).isEmpty())
        .forEach(goal -> differences.add(only(goal, "gone")));
    differences.addAll(agreements(before, after));
    return differences;
  }

  /** What a proposed change of one goal would change in it. */
  public static Difference change(Map<String, Object> goal, Map<String, Object> proposed) {
    return changed(goal, GoalRows.changed(goal, proposed));
  }

  private static List<Map<String, Object>> goals(Entry plan, Predicate<Map<String, Object>> shown) {
    return GoalRows.rows(plan.values().get("goals")).stream().filter(shown).toList();
  }

  private static Optional<Map<String, Object>> same(
      Map<String, Object> goal, List<Map<String, Object>> goals) {
    return goals.stream()
        .filter(other -> Objects.equals(other.get("goalId"), goal.get("goalId")))
        .findFirst();
  }

  private static Difference changed(Map<String, Object> older, Map<String, Object> newer) {
    var before = parts(older);
    var after = parts(newer);
    var labels = new LinkedHashSet<>(before.keySet());
    labels.addAll(after.keySet());
    var differing =
        labels.stream()
            .map(label -> new Part(label, before.get(label), after.get(label)))
            .filter(part -> !Objects.equals(part.before(), part.after()))
            .toList();
    return new Difference(title(newer), differing.isEmpty() ? "same" : "changed", differing);
  }

  private static Difference only(Map<String, Object> goal, String kind) {
    var parts =
        PlanWords.parts(goal).entrySet().stream()
            .map(
                part ->
                    kind.equals("added")
                        ? new Part(part.getKey(), null, part.getValue())
                        : new Part(part.getKey(), part.getValue(), null))
            .toList();
    return new Difference(title(goal), kind, parts);
  }

  private static Map<String, String> parts(Map<String, Object> goal) {
    var parts = PlanWords.parts(goal);
    parts.put(TITLE, title(goal));
    return parts;
  }

  private static String title(Map<String, Object> goal) {
    return String.valueOf(goal.get("goalTitle"));
  }

  private static List<Difference> agreements(Entry before, Entry after) {
    var older = agreements(before);
    var newer = agreements(after);
    var differences = new ArrayList<Difference>();
    newer.stream()
        .filter(one -> !older.contains(one))
        .forEach(one -> differences.add(new Difference(one, "added", List.of())));
    older.stream()
        .filter(one -> !newer.contains(one))
        .forEach(one -> differences.add(new Difference(one, "gone", List.of())));
    return differences;
  }

  private static List<String> agreements(Entry plan) {
    return GoalRows.rows(plan.values().get("otherAgreements")).stream()
        .map(row -> PlanWords.agreement(row).text())
        .toList();
  }
}
