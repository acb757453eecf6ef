package dk.mushjul.plan;

import dk.mushjul.form.Item;
import dk.mushjul.wheel.DayWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a plan, goal by goal, as people read it. */
public final class PlanWords {

  /** What stands above an agreement that is no goal; above a goal stands its title. */
  public static final String OTHER_AGREEMENT = "Anden aftale";

  private static final Map<String, String> STATES =
      Map.of(
          "reached", "Nået",
          "ongoing", "I gang",
          "changed", "Ændret",
          "dropped", "Lagt væk");
  private static final Map<String, String> RESPONSIBLE =
      Map.of("employee", "Medarbejderen", "manager", "Lederen", "both", "Begge");

  private PlanWords() {}

  /** What the forms call a goal's state; empty for none that they know. */
  public static String state(Object state) {
    return STATES.getOrDefault(String.valueOf(state), "");
  }

  static Item goal(Map<String, Object> goal) {
    return new Item(
        String.valueOf(goal.get("goalTitle")),
        parts(goal).entrySet().stream()
            .map(part -> line(part.getKey(), part.getValue()))
            .collect(Collectors.joining("\n")));
  }

  /** What was agreed about a goal, besides its title; what was only ticked has no words. */
  static Map<String, String> parts(Map<String, Object> goal) {
    var parts = new LinkedHashMap<String, String>();
    put("Tegn på succes", goal.get("goalSign"), parts);
    put("Hvad skal der til", types(goal.get("activityTypes")), parts);
    put("Aktivitet", goal.get("activity"), parts);
    put("Ansvarlig", word(RESPONSIBLE, goal.get("responsible")), parts);
    put("Frist", deadline(goal), parts);
    put("Status", word(STATES, goal.get("goalState")), parts);
    tick("Må nævnes for gruppen", goal.get("mayMention"), parts);
    tick("Fortroligt: kun for jer to", goal.get("goalConfidential"), parts);
    return parts;
  }

  static Item agreement(Map<String, Object> row) {
    var details =
        Stream.of(word(RESPONSIBLE, row.get("agreementWho")), until(row.get("agreementBy")))
            .filter(text -> text != null)
            .collect(Collectors.joining(", "));
    var what = String.valueOf(row.get("agreementWhat"));
    return new Item(OTHER_AGREEMENT, details.isEmpty() ? what : what + " (" + details + ")");
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

  private static void tick(String text, Object ticked, Map<String, String> parts) {
    if (Boolean.TRUE.equals(ticked)) {
      parts.put(text, "");
    }
  }

  private static void put(String label, Object text, Map<String, String> parts) {
    if (text != null && !text.toString().isBlank()) {
      parts.put(label, text.toString());
    }
  }

  private static String line(String label, String text) {
    return text.isEmpty() ? label : label + ": " + text;
  }
}
