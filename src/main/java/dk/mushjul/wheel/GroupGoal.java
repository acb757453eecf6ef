package dk.mushjul.wheel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One line of a group plan, in words. */
final class GroupGoal {

  private static final Map<String, String> NEEDS =
      Map.of(
          "professional", "Faglig viden",
          "organisational", "Overblik og planlægning",
          "general", "Almene færdigheder",
          "relational", "Samarbejde");

  private GroupGoal() {}

  /** What stands below the goal: everything that the group filled in. */
  static String text(Map<String, Object> row, List<StrategicGoal> goals) {
    var parts = new LinkedHashMap<String, Object>();
    parts.put("Støtter", tie(row.get("groupTie"), goals));
    parts.put("Brug for", NEEDS.get(String.valueOf(row.get("groupNeed"))));
    parts.put("Det gør vi", row.get("groupActivity"));
    parts.put("Ansvarlig", row.get("groupResponsible"));
    parts.put(
        "Senest",
        row.get("groupDeadline") == null ? null : DayWords.ofIso(row.get("groupDeadline")));
    parts.put("Tegn på, at det er nået", row.get("groupSign"));
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != null && !part.getValue().toString().isBlank())
        .map(part -> part.getKey() + ": " + part.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String tie(Object tie, List<StrategicGoal> goals) {
    if (Ties.CORE_TASK.equals(tie)) {
      return "Kerneopgaven";
    }
    return goals.stream()
        .filter(goal -> Objects.equals(goal.id(), tie))
        .map(StrategicGoal::title)
        .findFirst()
        .orElse(null);
  }
}
