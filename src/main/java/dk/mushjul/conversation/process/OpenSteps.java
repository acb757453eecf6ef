package dk.mushjul.conversation.process;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Which steps of conversations are open. */
@Component
class OpenSteps {

  private final TaskService tasks;

  OpenSteps(TaskService tasks) {
    this.tasks = tasks;
  }

  /** The open task of that element in an instance. */
  Optional<Task> of(String processInstanceId, String element) {
    return Optional.ofNullable(processInstanceId)
        .map(
            id ->
                tasks
                    .createTaskQuery()
                    .processInstanceId(id)
                    .taskDefinitionKey(element)
                    .singleResult());
  }

  /** Those among these instances in which that element is open. */
  Set<String> in(Collection<String> processInstanceIds, String element) {
    if (processInstanceIds.isEmpty()) {
      return Set.of();
    }
    return tasks
        .createTaskQuery()
        .processInstanceIdIn(processInstanceIds.toArray(String[]::new))
        .taskDefinitionKey(element)
        .list()
        .stream()
        .map(Task::getProcessInstanceId)
        .collect(Collectors.toSet());
  }
}
