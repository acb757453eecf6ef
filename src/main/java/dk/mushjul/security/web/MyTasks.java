package dk.mushjul.security.web;

import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.Steps;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    var open = query.endOr().orderByDueDate().asc().listPage(0, MOST);
    var mine = steps.openSteps(open, userId);
    var names = names(mine);
    var byId = mine.stream().collect(Collectors.toMap(OpenStep::taskId, Function.identity()));
    return open.stream()
        .filter(task -> byId.containsKey(task.getId()))
        .map(task -> view(task, byId.get(task.getId()), userId, names))
        .toList();
  }

  /** The task, when it waits for this person. */
  Optional<MyTask> of(String taskId, String userId) {
    var task = tasks.createTaskQuery().taskId(taskId).singleResult();
    return task == null
        ? Optional.empty()
        : steps
            .openStep(taskId, userId)
            .map(step -> view(task, step, userId, names(List.of(step))));
  }

  /** The names of everybody whom the steps are about, by id, in one statement. */
  private Map<String, String> names(List<OpenStep> mine) {
    var people = mine.stream().map(MyTasks::person).filter(Objects::nonNull).distinct().toList();
    return people.isEmpty()
        ? Map.of()
        : directory.parties(people).values().stream()
            .map(ConversationParty::employee)
            .collect(Collectors.toMap(Employee::id, Employee::name));
  }

  private MyTask view(Task task, OpenStep step, String userId, Map<String, String> names) {
    var due = step.due();
    var late = due != null && due.isBefore(LocalDate.now(clock));
    return new MyTask(
        task.getId(),
        task.getName(),
        about(step, userId, names),
        due,
        late,
        step.stem(),
        process(task),
        null);
  }

  private String about(OpenStep step, String userId, Map<String, String> names) {
    var person = person(step);
    if (person != null) {
      return person.equals(userId) ? null : names.getOrDefault(person, person);
    }
    var unit = step.text("unitId");
    if (unit != null) {
      return directory.unit(unit).map(Unit::name).orElse(unit);
    }
    var wheel = step.text("wheelId");
    return wheel == null ? null : "MUS " + wheel;
  }

  /** Whom a step is about: an employee, or a manager who is late. */
  private static String person(OpenStep step) {
    var employee = step.text("employee");
    return employee == null ? step.text("lateManager") : employee;
  }

  /** A definition's id begins with its key. */
  private static String process(Task task) {
    return task.getProcessDefinitionId().split(":")[0];
  }
}
