package dk.mushjul.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads goals out of the rows that a form hands in. */
final class GoalRows {

  private static final List<String> CHANGEABLE =
      List.of("goalTitle", "goalSign", "activity", "responsible", "deadline", "deadlineLater");

  private GoalRows() {}

  static List<Map<String, Object>> rows(Object list) {
    return list instanceof List<?> rows ? rows.stream().map(GoalRows::row).toList() : List.of();
  }

  static Goal goal(Map<String, Object> row) {
    return new Goal(
        (String) row.get("goalId"),
        (String) row.get("goalTie"),
        texts(row.get("activityTypes")),
        (String) row.get("responsible"),
        deadline(row),
        Boolean.TRUE.equals(row.get("mayMention")),
        Boolean.TRUE.equals(row.get("goalConfidential")));
  }

  /** A goal as it reads after a change; what a change cannot name stays. */
  static Map<String, Object> changed(Map<String, Object> goal, Map<String, Object> change) {
    var changed = new LinkedHashMap<>(goal);
    CHANGEABLE.forEach(
        key -> {
          changed.remove(key);
          if (change.get(key) != null) {
            changed.put(key, change.get(key));
          }
        });
    return changed;
  }

  private static LocalDate deadline(Map<String, Object> row) {
    var deadline = (String) row.get("deadline");
    return deadline == null || deadline.isBlank() || Boolean.TRUE.equals(row.get("deadlineLater"))
        ? null
        : LocalDate.parse(deadline);
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(Object row) {
    return (Map<String, Object>) row;
  }
}
