package dk.mushjul.engine;

import dk.mushjul.notification.Notices;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Gives open tasks to whoever's steps they are now, when that has changed. */
@Component
public class Alignment {

  private final Unguarded engine;
  private final TaskService tasks;
  private final Parties parties;
  private final StepOpened opened;
  private final Notices notices;

  Alignment(
      Unguarded engine, TaskService tasks, Parties parties, StepOpened opened, Notices notices) {
    this.engine = engine;
    this.tasks = tasks;
    this.parties = parties;
    this.opened = opened;
    this.notices = notices;
  }

  /** Looks at everything that waits for this person. */
  public void of(String person) {
    engine.run(
        () ->
            tasks.createTaskQuery().taskAssignee(person).list().stream()
                .map(TaskEntity.class::cast)
                // What has just been taken back still stands in the database.
                .filter(task -> !task.isDeleted())
                .forEach(task -> align(task, person)));
  }

  private void align(TaskEntity task, String person) {
    if (StepReader.form(task) instanceof GatedForm gated) {
      var variables = tasks.getVariables(task.getId());
      parties
          .person(gated.role(), Subjects.of(variables::get), variables::get)
          .filter(now -> !now.equals(person))
          .ifPresent(now -> give(task, now));
    }
  }

  private void give(TaskEntity task, String person) {
    notices.withdraw(StepOpened.link(task.getId()));
    tasks.setAssignee(task.getId(), person);
    opened.tell(task, person);
  }
}
