package dk.mushjul.followup.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The employee confirms what was changed in the agreement. */
@Component
class ConfirmFollowUpTask implements StepTask {

  private static final Map<String, String> STATES =
      Map.of(
          "reached", "Nået",
          "ongoing", "I gang",
          "changed", "Ændret",
          "dropped", "Opgivet");

  private final FollowUpForm form;

  ConfirmFollowUpTask(FollowUpForm form) {
    this.form = form;
  }

  @Override
  public String stem() {
    return "confirmFollowUp";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var conversation = form.about(step, person, contents);
    form.written(conversation, "holdFollowUp", person)
        .ifPresent(
            entry ->
                contents.show(
                    new Shared(
                        "followUp",
                        form.name(entry.author()) + " skriver om jeres mål",
                        form.name(entry.author()),
                        DayWords.of(entry.at()),
                        FollowUpForm.rows(entry.values().get("goals")).stream()
                            .map(ConfirmFollowUpTask::item)
                            .toList())));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if ("requestChange".equals(written.text("confirmation"))) {
      var conversation = form.conversation(step);
      conversation.lookAtGoalsAgain();
      form.conversations().save(conversation);
    }
    return Map.of();
  }

  private static Item item(Map<String, Object> row) {
    var note = row.get("goalNote");
    var state = STATES.getOrDefault(String.valueOf(row.get("goalState")), "");
    return new Item(
        String.valueOf(row.get("goalTitle")),
        note == null || note.toString().isBlank() ? state : state + ": " + note);
  }
}
