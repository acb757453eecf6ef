package dk.mushjul.escalation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.escalation.LateManagers;
import dk.mushjul.form.Item;
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

  private final LateManagers late;
  private final LateDuties duties;
  private final Directory directory;

  RemindManagerTask(LateManagers late, LateDuties duties, Directory directory) {
    this.late = late;
    this.duties = duties;
    this.directory = directory;
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
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    late.close(step.text(LateManagerModel.LATE));
    return Map.of();
  }
}
