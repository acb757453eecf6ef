package dk.mushjul.engine;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** All open tasks, page by page, in the order of their ids. Only inside a running command. */
@Component
public class OpenTasks {

  private static final String EMPLOYEE = "employee";
  private static final String MANAGER = "manager";
  private static final Set<String> PEOPLE = Set.of(EMPLOYEE, MANAGER);
  private static final Map<String, Role> GROUPS =
      Map.of("hr", Role.HR, "committee", Role.COMMITTEE);

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Directory directory;

  OpenTasks(TaskService tasks, RuntimeService runtime, Directory directory) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.directory = directory;
  }

  /** The next tasks that have a due date, after the one with that id. */
  public List<OpenTask> withDueDate(String after, int most) {
    var page = page(after, most);
    var people = people(page);
    return page.stream()
        .map(task -> open((TaskEntity) task, people.get(task.getProcessInstanceId())))
        .toList();
  }

  private List<Task> page(String after, int most) {
    return tasks
        .createNativeTaskQuery()
        .sql(
            """
            select * from act_ru_task
            where id_ > #{after} and due_date_ is not null and suspension_state_ = 1
            order by id_ limit #{most}
            """)
        .parameter("after", after)
        .parameter("most", most)
        .list();
  }

  /** Whom the tasks are about, by process instance. */
  private Map<String, String> people(List<Task> page) {
    var people = new HashMap<String, String>();
    var instances = page.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
    if (instances.length > 0) {
      Concerned.VARIABLES.forEach(
          name ->
              runtime
                  .createVariableInstanceQuery()
                  .processInstanceIdIn(instances)
                  .variableName(name)
                  .list()
                  .stream()
                  .filter(variable -> variable.getValue() != null)
                  .forEach(
                      variable ->
                          people.putIfAbsent(
                              variable.getProcessInstanceId(), variable.getValue().toString())));
    }
    return people;
  }

  /** The people of the group that an unclaimed task waits for. */
  public List<String> candidates(OpenTask task) {
    return Optional.ofNullable(GROUPS.get(task.role())).map(directory::members).orElse(List.of());
  }

  private static OpenTask open(TaskEntity task, String person) {
    return new OpenTask(
        task.getId(),
        Stem.of(task.getTaskDefinitionKey()),
        task.getName(),
        role(task, person),
        task.getAssignee(),
        LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.systemDefault()),
        person);
  }

  /**
   * The role as the tables know it: the group where the task waits for one, whoever it was meant
   * for first; of those whom only the model names, the employee or else a manager.
   */
  private static String role(TaskEntity task, String person) {
    if (!(StepReader.form(task) instanceof GatedForm gated)) {
      return "";
    }
    var role = gated.role();
    if (task.getAssignee() == null && role.groupIsVariable()) {
      return String.valueOf(task.getVariable(StepRole.variable(role.group())));
    }
    if (role.person() == null || PEOPLE.contains(role.person())) {
      return role.word();
    }
    return task.getAssignee() != null && task.getAssignee().equals(person) ? EMPLOYEE : MANAGER;
  }
}
