package dk.mushjul.engine;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.policy.DayTimes;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Gives a new task its due date and tells the person or the group that it waits for them. */
@Component
class StepOpened {

  private static final Map<String, Role> TOLD = Map.of("hr", Role.HR, "committee", Role.COMMITTEE);

  private final Deadlines deadlines;
  private final Parties parties;
  private final Directory directory;
  private final Notices notices;
  private final List<StepCreated> created;

  StepOpened(
      Deadlines deadlines,
      Parties parties,
      Directory directory,
      Notices notices,
      List<StepCreated> created) {
    this.deadlines = deadlines;
    this.parties = parties;
    this.directory = directory;
    this.notices = notices;
    this.created = created;
  }

  /**
   * Asks the execution for variables: a task that is just made has none, but would look for them in
   * the database.
   */
  void notify(DelegateTask task, StepRole role) {
    var stem = Stem.of(task.getTaskDefinitionKey());
    var modules = created.stream().filter(module -> module.stem().equals(stem)).toList();
    modules.forEach(module -> module.created(task));
    var due =
        deadlines.day(task.getExecution(), stem, role.isEmployee() ? task.getAssignee() : null);
    due.ifPresent(day -> task.setDueDate(endOf(day)));
    if (modules.stream().noneMatch(StepCreated::hasTold)) {
      var facts = facts(task, stem, due);
      recipients(task, role).forEach(person -> notices.send(notice(person, facts)));
    }
  }

  /** Tells somebody that an open task is theirs now. */
  void tell(TaskEntity task, String person) {
    var due =
        Optional.ofNullable(task.getDueDate())
            .map(day -> LocalDate.ofInstant(day.toInstant(), BusinessClock.ZONE));
    notices.send(notice(person, facts(task, Stem.of(task.getTaskDefinitionKey()), due)));
  }

  private static Date endOf(LocalDate day) {
    return Date.from(DayTimes.endOf(day));
  }

  private List<String> recipients(DelegateTask task, StepRole role) {
    if (task.getAssignee() != null) {
      return List.of(task.getAssignee());
    }
    return parties
        .group(role, task.getExecution()::getVariable)
        .map(TOLD::get)
        .map(directory::members)
        .orElse(List.of());
  }

  /** The page of a task. */
  static String link(String taskId) {
    return "/mus/tasks/" + taskId;
  }

  private static Map<String, String> facts(
      DelegateTask task, String stem, Optional<LocalDate> due) {
    var facts = new HashMap<String, String>();
    facts.put("step", stem);
    facts.put("about", task.getName());
    facts.put("task", task.getId());
    facts.put("link", link(task.getId()));
    Concerned.in(task.getExecution()).ifPresent(person -> facts.put("personId", person));
    due.ifPresent(day -> facts.put("due", day.toString()));
    return facts;
  }

  private static Notice notice(String person, Map<String, String> facts) {
    return new Notice("taskOpened", person, Urgency.DAILY, facts, Optional.empty());
  }
}
