package dk.mushjul.security.web;

import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The open tasks whose party somebody is: the engine proposes, the domain decides. */
@Component
class MyTasks {

  private static final int MOST = 200;

  private final TaskService tasks;
  private final Steps steps;
  private final Directory directory;
  private final Clock clock;

  MyTasks(TaskService tasks, Steps steps, Directory directory, Clock clock) {
    this.tasks = tasks;
    this.steps = steps;
    this.directory = directory;
    this.clock = clock;
  }

  List<MyTask> of(String userId, Set<String> groups) {
    var query = tasks.createTaskQuery().or().taskAssignee(userId);
    if (!groups.isEmpty()) {
      query.taskCandidateGroupIn(List.copyOf(groups));
    }
    return query.endOr().orderByDueDate().asc().listPage(0, MOST).stream()
        .flatMap(task -> of(task, userId).stream())
        .toList();
  }

  /** The task, when it waits for this person. */
  Optional<MyTask> of(String taskId, String userId) {
    return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
        .flatMap(task -> of(task, userId));
  }

  private Optional<MyTask> of(Task task, String userId) {
    return steps.openStep(task.getId(), userId).map(step -> view(task, step, userId));
  }

  private MyTask view(Task task, OpenStep step, String userId) {
    var due = step.due();
    var late = due != null && due.isBefore(LocalDate.now(clock));
    return new MyTask(
        task.getId(), task.getName(), about(step, userId), due, late, step.stem(), process(task));
  }

  private String about(OpenStep step, String userId) {
    var employee = step.text("employee");
    if (employee != null) {
      return employee.equals(userId)
          ? null
          : directory.employee(employee).map(Employee::name).orElse(employee);
    }
    var unit = step.text("unitId");
    if (unit != null) {
      return directory.unit(unit).map(Unit::name).orElse(unit);
    }
    var wheel = step.text("wheelId");
    return wheel == null ? null : "MUS " + wheel;
  }

  /** A definition's id begins with its key. */
  private static String process(Task task) {
    return task.getProcessDefinitionId().split(":")[0];
  }
}
