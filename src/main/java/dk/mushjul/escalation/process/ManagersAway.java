package dk.mushjul.escalation.process;

import dk.mushjul.engine.StandIns;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.AbsenceChanged;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.policy.DayTimes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the manager above on the first day that a manager with open tasks is away and nobody stands
 * in.
 */
@Component
public class ManagersAway {

  private final Directory directory;
  private final StandIns standIns;
  private final TaskService tasks;
  private final Notices notices;
  private final NoticeLog log;
  private final Clock clock;

  ManagersAway(
      Directory directory,
      StandIns standIns,
      TaskService tasks,
      Notices notices,
      NoticeLog log,
      Clock clock) {
    this.directory = directory;
    this.standIns = standIns;
    this.tasks = tasks;
    this.notices = notices;
    this.log = log;
    this.clock = clock;
  }

  /** Tells of those whose first day away is today. */
  public void run() {
    directory.awayOn(today()).stream()
        .map(directory::employee)
        .flatMap(Optional::stream)
        .filter(manager -> today().equals(manager.absentFrom()))
        .forEach(this::tell);
  }

  @EventListener
  void on(AbsenceChanged changed) {
    if (changed.after().awayOn(today()) && !changed.before().awayOn(today())) {
      tell(changed.after());
    }
  }

  private void tell(Employee manager) {
    var link = "/mus/medarbejdere#" + manager.id();
    if (manager.roles().contains(Role.MANAGER)
        && standIns.of(manager.id()).isEmpty()
        && hasTasks(manager)
        && !toldToday(link)) {
      var facts = Map.of("manager", manager.name(), "link", link);
      above(manager)
          .forEach(
              person ->
                  notices.send(
                      new Notice("managerAway", person, Urgency.DAILY, facts, Optional.empty())));
    }
  }

  private List<String> above(Employee manager) {
    return directory
        .managerAbove(manager.id())
        .map(List::of)
        .orElseGet(() -> directory.members(Role.HR));
  }

  private boolean hasTasks(Employee manager) {
    return tasks.createTaskQuery().taskAssignee(manager.id()).count() > 0;
  }

  private boolean toldToday(String link) {
    return log.links(Set.of(NoticeKind.MANAGER_AWAY), DayTimes.startOf(today())).contains(link);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
