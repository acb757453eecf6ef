package dk.mushjul.plan;

import dk.mushjul.form.Item;
import dk.mushjul.wheel.DayWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a plan, goal by goal, as people read it. */
final class PlanWords {

  private static final Map<String, String> STATES =
      Map.of(
          "reached", "Nået",
          "ongoing", "I gang",
          "changed", "Ændret",
          "dropped", "Opgivet");
  private static final Map<String, String> RESPONSIBLE =
      Map.of("employee", "Medarbejderen", "manager", "Lederen", "both", "Begge");

  private PlanWords() {}

  static Item goal(Map<String, Object> goal) {
    var lines =
        Stream.of(
                line("Tegn på succes", goal.get("goalSign")),
                line("Hvad skal der til", types(goal.get("activityTypes"))),
                line("Aktivitet", goal.get("activity")),
                line("Ansvarlig", word(RESPONSIBLE, goal.get("responsible"))),
                line("Frist", deadline(goal)),
                line("Status", word(STATES, goal.get("goalState"))),
                ticked(goal, "mayMention", "Må nævnes for gruppen"),
                ticked(goal, "goalConfidential", "Fortroligt: kun for jer to"))
            .flatMap(List::stream)
            .toList();
    return new Item(String.valueOf(goal.get("goalTitle")), String.join("\n", lines));
  }

  static Item agreement(Map<String, Object> row) {
    var details =
        Stream.of(word(RESPONSIBLE, row.get("agreementWho")), until(row.get("agreementBy")))
            .filter(text -> text != null)
            .collect(Collectors.joining(", "));
    var what = String.valueOf(row.get("agreementWhat"));
    return new Item("Anden aftale", details.isEmpty() ? what : what + " (" + details + ")");
  }

  private static String deadline(Map<String, Object> goal) {
    return Boolean.TRUE.equals(goal.get("deadlineLater"))
        ? "afklares senere"
        : day(goal.get("deadline"));
  }

  private static String until(Object day) {
    return day(day) == null ? null : "senest " + day(day);
  }

  private static String day(Object date) {
    return date == null || date.toString().isBlank() ? null : DayWords.ofIso(date);
  }

  private static String types(Object list) {
    return list instanceof List<?> types
        ? types.stream()
            .map(type -> ActivityTypes.word(type.toString()))
            .collect(Collectors.joining(", "))
        : null;
  }

  private static String word(Map<String, String> words, Object value) {
    return words.get(String.valueOf(value));
  }

  private static List<String> ticked(Map<String, Object> goal, String key, String text) {
    return Boolean.TRUE.equals(goal.get(key)) ? List.of(text) : List.of();
  }

  private static List<String> line(String label, Object text) {
    return text == null || text.toString().isBlank() ? List.of() : List.of(label + ": " + text);
  }
}
