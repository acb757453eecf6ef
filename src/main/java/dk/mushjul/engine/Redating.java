package dk.mushjul.engine;

import dk.mushjul.policy.DayTimes;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * Reckons the dates of what is open in an instance anew, tasks and timers together, when a date
 * that they hang on has moved.
 */
@Component
public class Redating {

  private final TaskService tasks;
  private final ManagementService jobs;
  private final Deadlines deadlines;
  private final Unguarded engine;

  Redating(TaskService tasks, ManagementService jobs, Deadlines deadlines, Unguarded engine) {
    this.tasks = tasks;
    this.jobs = jobs;
    this.deadlines = deadlines;
    this.engine = engine;
  }

  /** To be called when the new date is kept, in the transaction that keeps it. */
  public void of(String processInstanceId) {
    engine.run(
        () -> {
          tasks.createTaskQuery().processInstanceId(processInstanceId).list().stream()
              .map(TaskEntity.class::cast)
              .forEach(this::redate);
          jobs.createJobQuery().processInstanceId(processInstanceId).timers().list().stream()
              .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
        });
  }

  private void redate(TaskEntity task) {
    if (StepReader.form(task) instanceof GatedForm gated) {
      var person = gated.role().isEmployee() ? task.getAssignee() : null;
      deadlines
          .day(task.getExecution(), Stem.of(task.getTaskDefinitionKey()), person)
          .ifPresent(day -> task.setDueDate(Date.from(DayTimes.endOf(day))));
      tasks.saveTask(task);
    }
  }
}
