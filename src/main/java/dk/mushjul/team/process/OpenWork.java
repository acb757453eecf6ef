package dk.mushjul.team.process;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.team.Waiting;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What is open in many instances, in one question. */
@Component
public class OpenWork {

  private static final String PREFIX = "userTask_";

  private final TaskService tasks;

  OpenWork(TaskService tasks) {
    this.tasks = tasks;
  }

  /** What waits in each of these instances, the earliest first. */
  public Map<String, List<Waiting>> in(Collection<String> processInstanceIds) {
    if (processInstanceIds.isEmpty()) {
      return Map.of();
    }
    return tasks
        .createTaskQuery()
        .processInstanceIdIn(processInstanceIds.toArray(String[]::new))
        .orderByDueDate()
        .asc()
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Task::getProcessInstanceId,
                Collectors.mapping(OpenWork::waiting, Collectors.toList())));
  }

  private static Waiting waiting(Task task) {
    var due = task.getDueDate();
    return new Waiting(
        task.getId(),
        task.getTaskDefinitionKey().substring(PREFIX.length()),
        task.getName(),
        task.getAssignee(),
        due == null ? null : LocalDate.ofInstant(due.toInstant(), BusinessClock.ZONE));
  }
}
