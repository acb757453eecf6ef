package dk.mushjul.rehearsal.process;

import static java.util.stream.Collectors.groupingBy;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.engine.Stem;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * What waits for whom, read for everybody at once: asking for each of 67 people on each of a
 * thousand days would take longer than all their work.
 */
@Component
class Board {

  private static final Map<Role, String> GROUPS =
      Map.of(Role.HR, "hr", Role.COMMITTEE, "committee");

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final Directory directory;

  Board(TaskService tasks, RuntimeService runtime, Directory directory) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.directory = directory;
  }

  /** An open task with the version of the process that it belongs to. */
  record Posted(WaitingTask task, String definition) {}

  /** The open tasks by person, those of a group for each of its members. */
  Map<String, List<Posted>> now() {
    var keys = new HashMap<String, String>();
    runtime
        .createProcessInstanceQuery()
        .list()
        .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
    var waiting = new HashMap<String, List<Posted>>();
    tasks.createTaskQuery().taskAssigned().list().stream()
        .collect(groupingBy(Task::getAssignee))
        .forEach((person, mine) -> add(waiting, person, mine, keys));
    GROUPS.forEach(
        (role, group) -> {
          var open = tasks.createTaskQuery().taskCandidateGroup(group).list();
          if (!open.isEmpty()) {
            directory.members(role).forEach(person -> add(waiting, person, open, keys));
          }
        });
    return waiting;
  }

  private static void add(
      Map<String, List<Posted>> waiting, String person, List<Task> open, Map<String, String> keys) {
    var mine = waiting.computeIfAbsent(person, id -> new ArrayList<>());
    open.forEach(task -> mine.add(posted(task, keys)));
  }

  private static Posted posted(Task task, Map<String, String> keys) {
    return new Posted(
        new WaitingTask(
            task.getId(),
            Stem.of(task.getTaskDefinitionKey()),
            keys.getOrDefault(task.getProcessInstanceId(), ""),
            day(task.getCreateTime()),
            day(task.getDueDate())),
        task.getProcessDefinitionId());
  }

  private static LocalDate day(Date moment) {
    return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), BusinessClock.ZONE);
  }
}
