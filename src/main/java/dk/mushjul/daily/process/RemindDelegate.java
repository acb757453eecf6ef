package dk.mushjul.daily.process;

import dk.mushjul.engine.OpenTask;
import dk.mushjul.engine.OpenTasks;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.NoticeKind;
import dk.mushjul.notification.NoticeLog;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.DayTimes;
import dk.mushjul.policy.Policy;
import dk.mushjul.policy.ReminderRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds of open tasks as the table {@code reminder} says, a few hundred in a transaction. */
@Component
class RemindDelegate implements JavaDelegate {

  static final String AFTER = "remindedUpTo";
  private static final String MORE = "moreToRemind";
  private static final int AT_A_TIME = 500;

  private final OpenTasks tasks;
  private final Policy policy;
  private final Directory directory;
  private final Notices notices;
  private final NoticeLog log;
  private final Clock clock;

  RemindDelegate(
      OpenTasks tasks,
      Policy policy,
      Directory directory,
      Notices notices,
      NoticeLog log,
      Clock clock) {
    this.tasks = tasks;
    this.policy = policy;
    this.directory = directory;
    this.notices = notices;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var page = tasks.withDueDate((String) execution.getVariable(AFTER), AT_A_TIME);
    var reminders = new ArrayList<Notice>();
    var reminded = remindedToday();
    page.stream()
        .filter(task -> !reminded.contains(link(task)))
        .forEach(task -> reminders.addAll(reminders(task)));
    notices.send(reminders);
    if (!page.isEmpty()) {
      execution.setVariable(AFTER, page.get(page.size() - 1).id());
    }
    execution.setVariable(MORE, page.size() == AT_A_TIME);
  }

  /** A second run of the same day reminds of nothing again. */
  private Set<String> remindedToday() {
    return log.links(
        Set.of(NoticeKind.TASK_REMINDER, NoticeKind.TASK_OVERDUE),
        DayTimes.startOf(LocalDate.now(clock)));
  }

  private static String link(OpenTask task) {
    return "/mus/tasks/" + task.id();
  }

  private List<Notice> reminders(OpenTask task) {
    return rule(task)
        .map(rule -> recipients(task).stream().map(person -> notice(task, rule, person)).toList())
        .orElse(List.of());
  }

  private Optional<ReminderRule> rule(OpenTask task) {
    var days = (int) ChronoUnit.DAYS.between(LocalDate.now(clock), task.due());
    var hours =
        Optional.ofNullable(task.assignee())
            .filter(person -> "employee".equals(task.role()))
            .flatMap(directory::employee)
            .map(Employee::weeklyHours)
            .orElse(null);
    return policy.reminder(task.stem(), task.role(), days, hours);
  }

  private List<String> recipients(OpenTask task) {
    return task.assignee() != null ? List.of(task.assignee()) : tasks.candidates(task);
  }

  private static Notice notice(OpenTask task, ReminderRule rule, String person) {
    var facts = new HashMap<String, String>();
    facts.put("step", task.stem());
    facts.put("about", task.name());
    facts.put("due", task.due().toString());
    facts.put("link", link(task));
    if (task.person() != null) {
      facts.put("personId", task.person());
    }
    return new Notice(rule.template(), person, Urgency.DAILY, facts, Optional.empty());
  }
}
