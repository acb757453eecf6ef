package dk.mushjul.engine;

import dk.mushjul.notification.Notices;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives what is open in instances to somebody else, who is told instead of whoever had it. */
@Component
public class Reassignment {

  private static final List<String> ROLES =
      List.of("manager", "writer", "approver", "changeApprover");

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final StepOpened opened;
  private final Notices notices;
  private final Unguarded engine;
  private final JdbcClient jdbc;

  Reassignment(
      RuntimeService runtime,
      TaskService tasks,
      StepOpened opened,
      Notices notices,
      Unguarded engine,
      JdbcClient jdbc) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.opened = opened;
    this.notices = notices;
    this.engine = engine;
    this.jdbc = jdbc;
  }

  /**
   * Waits for whoever is ending a task of these instances, and keeps the others open until this
   * transaction is over; to be called before the subject is read.
   */
  public void hold(Collection<String> processInstanceIds) {
    jdbc.sql(
            """
            select id_ from public.act_ru_task where proc_inst_id_ = any(?)
            order by id_ for no key update
            """)
        .param(processInstanceIds.toArray(String[]::new))
        .query(String.class)
        .list();
  }

  /** Whoever comes next in the instance's roles is the other one now. */
  public void ofRoles(String processInstanceId, String from, String to) {
    engine.run(
        () -> {
          var now = runtime.getVariables(processInstanceId, ROLES);
          var changed = new HashMap<String, Object>();
          now.forEach(
              (role, person) -> {
                if (Objects.equals(person, from)) {
                  changed.put(role, to);
                }
              });
          runtime.setVariables(processInstanceId, changed);
        });
  }

  /** Every open task of that person in the instance is the other's; returns how many. */
  public int ofTasks(String processInstanceId, String from, String to) {
    return move(open(processInstanceId, from), to);
  }

  /** The same for the tasks of one element. */
  public int ofTasks(String processInstanceId, String element, String from, String to) {
    return move(open(processInstanceId, from).taskDefinitionKey(element), to);
  }

  private TaskQuery open(String processInstanceId, String assignee) {
    return tasks.createTaskQuery().processInstanceId(processInstanceId).taskAssignee(assignee);
  }

  private int move(TaskQuery which, String to) {
    var moved = which.list();
    engine.run(() -> moved.forEach(task -> move((TaskEntity) task, to)));
    return moved.size();
  }

  private void move(TaskEntity task, String to) {
    tasks.setAssignee(task.getId(), to);
    notices.withdraw(StepOpened.link(task.getId()));
    opened.tell(task, to);
  }
}
