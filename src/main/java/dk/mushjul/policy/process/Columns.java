package dk.mushjul.policy.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns by which the application knows a table.
 *
 * @param inputs what the application tells; null when the table is not one of its own
 * @param outputs what it asks for, each with the form of an answer
 */
record Columns(Set<String> inputs, Map<String, Answer> outputs) {

  private static final Answer WORD = new Answer("must be a word", "\".+\"");
  private static final Answer NUMBER = new Answer("must be a whole number", "-?\\d+");
  private static final Answer YES_OR_NO = new Answer("must be true or false", "true|false");
  private static final Map<String, Columns> KNOWN =
      Map.ofEntries(
          table(
              "dueDate",
              Set.of("task", "sector", "unit"),
              Map.of(
                  "anchor",
                  WORD,
                  "days",
                  NUMBER,
                  "calendar",
                  oneOf("days", "workingDays", "personsWorkingDays", "months", "exact"))),
          table("noticePeriod", Set.of("sector", "unit"), Map.of("days", NUMBER)),
          table(
              "reminder",
              Set.of("task", "role", "daysToDue", "weeklyHours"),
              Map.of(
                  "recipient",
                  oneOf("assignee", "candidates"),
                  "template",
                  oneOf("taskReminder", "taskOverdue"))),
          table(
              "eligibility",
              Set.of("sector", "monthsEmployed", "weeklyHours", "onLeave", "hasManager", "age"),
              Map.of(
                  "outcome",
                  oneOf("include", "postpone", "exclude"),
                  "reason",
                  WORD,
                  "seniorOffer",
                  YES_OR_NO)),
          table("musTestScore", Set.of("answer"), Map.of("points", NUMBER)),
          table("musTestBand", Set.of("points"), Map.of("band", WORD)),
          table(
              "retention",
              Set.of("kind"),
              Map.of(
                  "days",
                  NUMBER,
                  "anchor",
                  oneOf(
                      "never",
                      "writtenOn",
                      "heldOn",
                      "agreedOn",
                      "closedOn",
                      "followedUpOn",
                      "nextTalkHeldOn",
                      "secondNextTalkHeldOn",
                      "answeredOn",
                      "evaluatedOn",
                      "sentOn",
                      "readOn",
                      "leftOn"))),
          table(
              "quietPeriod",
              Set.of("week", "month", "day"),
              Map.of("kind", oneOf("quiet", "dayOff"))),
          table(
              "unitMove",
              Set.of("stage", "sector", "unit"),
              Map.of("goes", oneOf("along", "stays"))),
          table(
              "spread",
              Set.of("sector", "unit"),
              Map.of("talksPerManagerAndWeek", NUMBER, "newEmployeeMonths", NUMBER)));

  static Columns of(String decision) {
    return KNOWN.getOrDefault(decision, new Columns(null, Map.of()));
  }

  List<String> missing(List<String> there) {
    return outputs.keySet().stream().filter(output -> !there.contains(output)).sorted().toList();
  }

  List<String> unknown(List<String> asked) {
    return asked.stream().filter(input -> inputs != null && !inputs.contains(input)).toList();
  }

  /** Why a cell is no answer. */
  Optional<String> refusal(String output, String cell) {
    return Optional.ofNullable(outputs.get(output))
        .filter(answer -> !cell.matches(answer.form()))
        .map(Answer::why);
  }

  private static Map.Entry<String, Columns> table(
      String decision, Set<String> inputs, Map<String, Answer> outputs) {
    return Map.entry(decision, new Columns(inputs, outputs));
  }

  private static Answer oneOf(String... words) {
    return new Answer(
        "must be one of " + String.join(", ", words), "\"(" + String.join("|", words) + ")\"");
  }

  /** What an answer must look like, and how to say so. */
  private record Answer(String why, String form) {}
}
