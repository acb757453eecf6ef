package dk.mushjul.engine;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** All open tasks, page by page, in the order of their ids. Only inside a running command. */
@Component
public class OpenTasks {

  private static final Map<String, Role> GROUPS =
      Map.of("hr", Role.HR, "committee", Role.COMMITTEE);

  private final TaskService tasks;
  private final Directory directory;

  OpenTasks(TaskService tasks, Directory directory) {
    this.tasks = tasks;
    this.directory = directory;
  }

  /** The next tasks that have a due date, after the one with that id. */
  public List<OpenTask> withDueDate(String after, int most) {
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
        .list()
        .stream()
        .map(task -> open((TaskEntity) task))
        .toList();
  }

  /** The people of the group that an unclaimed task waits for. */
  public List<String> candidates(OpenTask task) {
    return Optional.ofNullable(GROUPS.get(task.role())).map(directory::members).orElse(List.of());
  }

  private static OpenTask open(TaskEntity task) {
    var role = StepReader.form(task) instanceof GatedForm gated ? gated.role().word() : "";
    return new OpenTask(
        task.getId(),
        Stem.of(task.getTaskDefinitionKey()),
        task.getName(),
        role,
        task.getAssignee(),
        LocalDate.ofInstant(task.getDueDate().toInstant(), ZoneId.systemDefault()));
  }
}
