package dk.mushjul.security.web;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What HR's list says of tasks that wait for others: whom each is about and whom it waits for. HR
 * sees state and dates of everybody's talks, never what is said in them.
 */
@Component
class HouseTasks {

  private static final List<String> ABOUT = List.of("employee", "lateManager", "unitId", "wheelId");

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Unguarded engine;
  private final Directory directory;
  private final Clock clock;

  HouseTasks(
      TaskService tasks,
      RuntimeService runtime,
      Unguarded engine,
      Directory directory,
      Clock clock) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.engine = engine;
    this.directory = directory;
    this.clock = clock;
  }

  /** Those of these tasks that are still open. */
  List<MyTask> of(Collection<String> taskIds) {
    var found = new ArrayList<MyTask>();
    engine.run(() -> found.addAll(read(taskIds)));
    return found;
  }

  private List<MyTask> read(Collection<String> taskIds) {
    var open = tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list();
    var about = about(open);
    var people =
        Stream.concat(
            open.stream().map(Task::getAssignee),
            about.values().stream()
                .flatMap(facts -> Stream.of(facts.get("employee"), facts.get("lateManager"))));
    var names = names(people.filter(Objects::nonNull).distinct().toList());
    return open.stream()
        .map(task -> view(task, about.getOrDefault(task.getProcessInstanceId(), Map.of()), names))
        .toList();
  }

  private Map<String, Map<String, String>> about(List<Task> open) {
    var facts = new HashMap<String, Map<String, String>>();
    var instances = open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
    if (instances.length > 0) {
      ABOUT.forEach(
          name ->
              runtime
                  .createVariableInstanceQuery()
                  .processInstanceIdIn(instances)
                  .variableName(name)
                  .list()
                  .stream()
                  .filter(fact -> fact.getValue() != null)
                  .forEach(
                      fact ->
                          facts
                              .computeIfAbsent(fact.getProcessInstanceId(), id -> new HashMap<>())
                              .put(name, fact.getValue().toString())));
    }
    return facts;
  }

  private Map<String, String> names(List<String> people) {
    return directory.parties(people).values().stream()
        .map(ConversationParty::employee)
        .collect(Collectors.toMap(Employee::id, Employee::name));
  }

  private MyTask view(Task task, Map<String, String> facts, Map<String, String> names) {
    var due =
        task.getDueDate() == null
            ? null
            : LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.systemDefault());
    return new MyTask(
        task.getId(),
        task.getName(),
        about(facts, names),
        due,
        due != null && due.isBefore(LocalDate.now(clock)),
        task.getTaskDefinitionKey().replaceFirst("^[^_]*_", ""),
        task.getProcessDefinitionId().split(":")[0],
        task.getAssignee() == null ? null : name(task.getAssignee(), names));
  }

  private String about(Map<String, String> facts, Map<String, String> names) {
    var person = facts.getOrDefault("employee", facts.get("lateManager"));
    if (person != null) {
      return name(person, names);
    }
    var unit = facts.get("unitId");
    if (unit != null) {
      return directory.unit(unit).map(Unit::name).orElse(unit);
    }
    return facts.containsKey("wheelId") ? "MUS " + facts.get("wheelId") : null;
  }

  private static String name(String person, Map<String, String> names) {
    return names.getOrDefault(person, person);
  }
}
