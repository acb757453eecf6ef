package dk.mushjul.engine;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.policy.DayTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
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
  private final Clock clock;

  Redating(
      TaskService tasks,
      ManagementService jobs,
      Deadlines deadlines,
      Unguarded engine,
      Clock clock) {
    this.tasks = tasks;
    this.jobs = jobs;
    this.deadlines = deadlines;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * A talk's time or manager is another: what is counted from a task's own beginning begins again.
   * To be called when the new date is kept, in the transaction that keeps it.
   */
  public void of(String processInstanceId) {
    engine.run(
        () -> {
          open(processInstanceId).forEach(task -> redate(task, deadline -> deadline));
          timers(processInstanceId).forEach(this::redate);
        });
  }

  /**
   * HR has moved dates: what is counted from a task's or timer's own beginning stays. To be called
   * as the other.
   */
  public void keepingBeginnings(String processInstanceId) {
    engine.run(
        () -> {
          open(processInstanceId)
              .forEach(
                  task ->
                      deadlines.asOn(
                          day(task.getCreateTime()),
                          () -> redate(task, deadline -> notLateByThat(task, deadline))));
          timers(processInstanceId)
              .forEach(timer -> deadlines.asOn(day(timer.getCreateTime()), () -> redate(timer)));
        });
  }

  private Stream<TaskEntity> open(String processInstanceId) {
    return tasks.createTaskQuery().processInstanceId(processInstanceId).list().stream()
        .map(TaskEntity.class::cast);
  }

  private List<Job> timers(String processInstanceId) {
    return jobs.createJobQuery().processInstanceId(processInstanceId).timers().list();
  }

  private void redate(TaskEntity task, UnaryOperator<LocalDate> bound) {
    if (StepReader.form(task) instanceof GatedForm gated) {
      var person = gated.role().isEmployee() ? task.getAssignee() : null;
      deadlines
          .day(task.getExecution(), Stem.of(task.getTaskDefinitionKey()), person)
          .map(bound)
          .ifPresent(day -> task.setDueDate(Date.from(DayTimes.endOf(day))));
      tasks.saveTask(task);
    }
  }

  private void redate(Job timer) {
    jobs.recalculateJobDuedate(timer.getId(), false);
  }

  /** What is late stays so; nothing else is before today. */
  private LocalDate notLateByThat(TaskEntity task, LocalDate deadline) {
    var today = LocalDate.now(clock);
    var before = Optional.ofNullable(task.getDueDate()).map(Redating::day).orElse(today);
    var earliest = before.isBefore(today) ? before : today;
    return deadline.isBefore(earliest) ? earliest : deadline;
  }

  private static LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), BusinessClock.ZONE);
  }
}
