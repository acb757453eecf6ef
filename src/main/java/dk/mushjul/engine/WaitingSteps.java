package dk.mushjul.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The open steps of some process instances, for the one for whom they wait. */
@Component
public class WaitingSteps {

  private final TaskService tasks;
  private final Steps steps;

  WaitingSteps(TaskService tasks, Steps steps) {
    this.tasks = tasks;
    this.steps = steps;
  }

  /** A step that waits, by its stem and the name of its task in the diagram. */
  public record Waiting(String taskId, String stem, String name) {}

  /** What waits for this person in these instances, each id null or known, by due date. */
  public List<Waiting> of(Collection<String> instanceIds, String person) {
    var instances = instanceIds.stream().filter(Objects::nonNull).toArray(String[]::new);
    return instances.length == 0
        ? List.of()
        : tasks
            .createTaskQuery()
            .processInstanceIdIn(instances)
            .orderByDueDate()
            .asc()
            .list()
            .stream()
            .flatMap(
                task ->
                    steps
                        .openStep(task.getId(), person)
                        .map(step -> new Waiting(task.getId(), step.stem(), task.getName()))
                        .stream())
            .toList();
  }
}
