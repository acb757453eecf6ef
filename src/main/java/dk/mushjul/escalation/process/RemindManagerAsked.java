package dk.mushjul.escalation.process;

import dk.mushjul.engine.StepCreated;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Tells whoever is asked that a manager is late, and with how much. */
@Component
class RemindManagerAsked implements StepCreated {

  private final LateDuties duties;
  private final Directory directory;
  private final Notices notices;

  RemindManagerAsked(LateDuties duties, Directory directory, Notices notices) {
    this.duties = duties;
    this.directory = directory;
    this.notices = notices;
  }

  @Override
  public String stem() {
    return RemindManagerTask.STEM;
  }

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void created(DelegateTask task) {
    var manager = (String) task.getVariable(LateManagerModel.LATE);
    var facts =
        Map.of(
            "manager",
            directory.employee(manager).map(Employee::name).orElse(manager),
            "count",
            String.valueOf(duties.of(manager)),
            "link",
            "/mus/tasks/" + task.getId());
    notices.send(asked(task).stream().map(person -> notice(person, facts)).toList());
  }

  private List<String> asked(DelegateTask task) {
    return task.getAssignee() == null ? directory.members(Role.HR) : List.of(task.getAssignee());
  }

  private static Notice notice(String person, Map<String, String> facts) {
    return new Notice("managerLate", person, Urgency.DAILY, facts, Optional.empty());
  }
}
