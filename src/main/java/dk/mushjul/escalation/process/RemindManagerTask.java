package dk.mushjul.escalation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.escalation.LateManagers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody above talks to the late manager, or lets HR. */
@Component
class RemindManagerTask implements StepTask {

  static final String STEM = "remindManager";

  private static final Option TALKED =
      new Option("Jeg har talt med lederen", LateManagerModel.SPOKEN);
  private static final Option HAND_OVER = new Option("HR må tage over", "handedOver");

  private final LateManagers late;
  private final LateDuties duties;
  private final Directory directory;
  private final ContentStore content;

  RemindManagerTask(
      LateManagers late, LateDuties duties, Directory directory, ContentStore content) {
    this.late = late;
    this.duties = duties;
    this.directory = directory;
    this.content = content;
  }

  @Override
  public String stem() {
    return STEM;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var manager = step.text(LateManagerModel.LATE);
    var name = directory.employee(manager).map(Employee::name).orElse(manager);
    form.about(name + " er bagud", name, null);
    form.show(
        new Shared(
            "late",
            name + " er bagud med MUS",
            null,
            null,
            List.of(new Item("Opgaver over tiden", String.valueOf(duties.of(manager))))));
    var passedOn = step.text(LateManagerModel.ABOVE) == null;
    form.options(LateManagerModel.ANSWER, passedOn ? List.of(TALKED) : List.of(TALKED, HAND_OVER));
    if (passedOn) {
      showNote(step, person, form);
    }
  }

  private void showNote(OpenStep step, String person, FormContents form) {
    content
        .latest(step.subject(), stem(), person)
        .filter(entry -> entry.values().get("lateNote") != null)
        .ifPresent(
            entry ->
                form.show(
                    new Shared(
                        "lateNote",
                        "Bemærkning fra lederens leder",
                        directory
                            .employee(entry.author())
                            .map(Employee::name)
                            .orElse(entry.author()),
                        entry.at().toString(),
                        List.of(
                            new Item("Bemærkning", entry.values().get("lateNote").toString())))));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if (LateManagerModel.SPOKEN.equals(written.text(LateManagerModel.ANSWER))) {
      late.close(step.text(LateManagerModel.LATE));
    }
    return Map.of();
  }
}
