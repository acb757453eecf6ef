package dk.mushjul.escalation.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.escalation.LateManagers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets whoever is above a late manager from now on talk to them; what HR has stays with HR. */
@Component
class LateManagerHandover {

  private final LateManagers late;
  private final Directory directory;
  private final Unguarded engine;
  private final RuntimeService runtime;
  private final TaskService tasks;

  LateManagerHandover(
      LateManagers late,
      Directory directory,
      Unguarded engine,
      RuntimeService runtime,
      TaskService tasks) {
    this.late = late;
    this.directory = directory;
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  @EventListener
  void on(ManagerChanged changed) {
    if (changed.to() != null) {
      handOverOf(changed.employeeId(), changed.to());
    }
  }

  /** Whoever left and is back before the day is over may be below somebody else. */
  @EventListener
  void on(EmployeeJoined joined) {
    directory
        .managerAbove(joined.employeeId())
        .ifPresent(above -> handOverOf(joined.employeeId(), above));
  }

  private void handOverOf(String manager, String above) {
    late.find(manager)
        .map(LateManagers.LateManager::processInstanceId)
        .ifPresent(instance -> engine.run(() -> handOver(instance, above)));
  }

  private void handOver(String instance, String above) {
    tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey("userTask_" + RemindManagerTask.STEM)
        .taskAssigned()
        .list()
        .forEach(
            task -> {
              runtime.setVariable(instance, LateManagerModel.ABOVE, above);
              tasks.setAssignee(task.getId(), above);
            });
  }
}
