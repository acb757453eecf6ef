package dk.mushjul.followup.process;

import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody typed to change a goal, by the rules of the form that it was written in. */
final class ChangedGoal {

  private static final int LINE = 200;
  private static final int TEXT = 4000;
  private static final Set<String> RESPONSIBLE = Set.of("", "employee", "manager", "both");

  private final Map<String, String> typed;
  private final Map<String, Object> goal = new LinkedHashMap<>();
  private final List<FieldError> errors = new ArrayList<>();

  private ChangedGoal(Map<String, String> typed) {
    this.typed = typed;
  }

  /** The goal, whose keys are those of a plan's goal. */
  static Map<String, Object> read(Map<String, String> typed) {
    var read = new ChangedGoal(typed);
    read.text("goalTitle", "Mål", LINE);
    read.text("goalSign", "Tegn på succes", LINE);
    read.text("activity", "Aktivitet", TEXT);
    read.text("responsible", "Ansvarlig", LINE);
    read.deadline();
    read.check();
    return read.goal;
  }

  static Optional<String> reason(Map<String, String> typed) {
    return Optional.of(typed.getOrDefault("changeReason", "").strip())
        .filter(why -> !why.isEmpty());
  }

  static InvalidAnswers nothingChanges() {
    return InvalidAnswers.at("goalTitle", "Mål", "Ret det, du vil have ændret, først.");
  }

  private String value(String key) {
    return typed.getOrDefault(key, "").strip().replace("\r\n", "\n");
  }

  private void text(String key, String label, int longest) {
    var text = value(key);
    if (text.length() > longest) {
      errors.add(new FieldError(key, label, "Skriv det kortere, højst " + longest + " tegn."));
    } else if (!text.isEmpty()) {
      goal.put(key, text);
    }
  }

  private void deadline() {
    if (typed.containsKey("deadlineLater")) {
      goal.put("deadlineLater", true);
      return;
    }
    try {
      if (!value("deadline").isEmpty()) {
        goal.put("deadline", LocalDate.parse(value("deadline")).toString());
      }
    } catch (DateTimeParseException e) {
      errors.add(new FieldError("deadline", "Frist", "Vælg en dag."));
    }
  }

  private void check() {
    if (value("goalTitle").isEmpty()) {
      errors.add(new FieldError("goalTitle", "Mål", "Skriv, hvad målet er."));
    }
    if (!RESPONSIBLE.contains(value("responsible"))) {
      errors.add(new FieldError("responsible", "Ansvarlig", "Vælg en af mulighederne."));
    }
    if (reason(typed).filter(why -> why.length() > TEXT).isPresent()) {
      errors.add(new FieldError("changeReason", "Hvorfor?", "Skriv det kortere, højst 4000 tegn."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
  }
}
