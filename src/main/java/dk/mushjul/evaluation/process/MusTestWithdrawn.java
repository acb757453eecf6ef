package dk.mushjul.evaluation.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.AbsenceChanged;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks nothing more in the voluntary MUS test of whoever is away or has left. */
@Component
public class MusTestWithdrawn {

  private static final String STEP = "userTask_" + EvaluationModel.ANSWER_MUS_TEST;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Directory directory;
  private final Unguarded engine;
  private final Clock clock;

  MusTestWithdrawn(
      TaskService tasks,
      RuntimeService runtime,
      Directory directory,
      Unguarded engine,
      Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.directory = directory;
    this.engine = engine;
    this.clock = clock;
  }

  /** Does what follows from the date, for everybody. */
  public void run() {
    withdraw(directory.awayOn(today()));
  }

  @EventListener
  void on(AbsenceChanged changed) {
    if (directory.awayOn(changed.employeeId(), today())) {
      withdraw(List.of(changed.employeeId()));
    }
  }

  @EventListener
  void on(EmployeeLeft left) {
    withdraw(List.of(left.employeeId()));
  }

  private void withdraw(Collection<String> people) {
    if (!people.isEmpty()) {
      engine.run(() -> asked(people).forEach(this::withdraw));
    }
  }

  private List<Task> asked(Collection<String> people) {
    return tasks
        .createTaskQuery()
        .taskDefinitionKey(STEP)
        .taskAssigneeIn(people.toArray(String[]::new))
        .list();
  }

  /** Only this person's part of the step: the others' go on. */
  private void withdraw(Task task) {
    runtime
        .createExecutionQuery()
        .executionId(task.getExecutionId())
        .messageEventSubscriptionName(EvaluationModel.MUS_TEST_WITHDRAWN)
        .list()
        .forEach(
            part -> runtime.messageEventReceived(EvaluationModel.MUS_TEST_WITHDRAWN, part.getId()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
