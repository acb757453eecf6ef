package dk.mushjul.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.clock.BusinessClock;
import dk.mushjul.clock.ClockWalk;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.FormData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People at work in a process test: they hand in forms as themselves, and timers fire by name. */
@Component
@Profile("test")
public class Office {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ProcessEngine engine;
  private final Steps steps;
  private final ClockWalk walk;

  Office(ProcessEngine engine, Steps steps, ClockWalk walk) {
    this.engine = engine;
    this.steps = steps;
    this.walk = walk;
  }

  /** Hands in a start form as that person and does what follows by itself. */
  public ProcessInstance start(String person, String processId, Map<String, Object> answers) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(processId)
            .latestVersion()
            .singleResult();
    var instance =
        as(
            person,
            () -> engine.getFormService().submitStartForm(definition.getId(), posted(answers)));
    settle();
    return instance;
  }

  /** Hands in the form of the only open task of that stem as that person. */
  public void handIn(String person, String stem, Map<String, Object> answers) {
    handIn(person, task(stem), answers);
  }

  /** Hands in the form of a task as that person and does what follows by itself. */
  public void handIn(String person, Task task, Map<String, Object> answers) {
    as(
        person,
        () -> {
          engine.getFormService().submitTaskForm(task.getId(), posted(answers));
          return null;
        });
    settle();
  }

  /** The form of a task as that person sees it. */
  public FormData form(String person, Task task) {
    return steps.formData(steps.openStep(task.getId(), person).orElseThrow(), person);
  }

  /** The rows of a list in the form of a task as that person sees it. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String person, Task task, String list) {
    return (List<Map<String, Object>>) form(person, task).data().get(list);
  }

  /** The only open task of that stem. */
  public Task task(String stem) {
    var task = tasks(stem).singleResult();
    if (task == null) {
      throw new AssertionError("No task " + stem + " is open");
    }
    return task;
  }

  /** The open tasks of that stem. */
  public TaskQuery tasks(String stem) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey("userTask_" + stem);
  }

  /** Lets the only running timer of that element fire, whatever its date. */
  public void fire(String activityId) {
    var timer = timers(activityId);
    if (timer.size() != 1) {
      throw new AssertionError(timer.size() + " timers wait at " + activityId);
    }
    run(timer.get(0));
    settle();
  }

  /** The running timers of that element. */
  public List<Job> timers(String activityId) {
    return engine.getManagementService().createJobQuery().activityId(activityId).timers().list();
  }

  /**
   * Lets time pass until eight in the morning of that day; everything that falls due on the way
   * happens in its order: timers, daily runs, mails.
   */
  public void waitUntil(LocalDate day) {
    walk.to(day.atTime(8, 0).atZone(BusinessClock.ZONE).toInstant());
    var failed = engine.getManagementService().createJobQuery().withException().list();
    if (!failed.isEmpty()) {
      throw new AssertionError("A job failed: " + failed.get(0).getExceptionMessage());
    }
  }

  /** Runs every asynchronous step that waits; timers are left alone. */
  public void settle() {
    for (var jobs = waiting(); !jobs.isEmpty(); jobs = waiting()) {
      jobs.forEach(this::run);
    }
  }

  private List<Job> waiting() {
    return engine.getManagementService().createJobQuery().messages().withRetriesLeft().list();
  }

  private void run(Job job) {
    engine.getManagementService().executeJob(job.getId());
  }

  /** The ids of all elements that any instance of that business key has passed through. */
  public List<String> passed(String businessKey) {
    return instances(businessKey).stream()
        .flatMap(
            id ->
                engine
                    .getHistoryService()
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(id)
                    .finished()
                    .list()
                    .stream())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private Collection<String> instances(String businessKey) {
    return engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(businessKey)
        .list()
        .stream()
        .map(instance -> instance.getId())
        .toList();
  }

  private <T> T as(String person, Supplier<T> work) {
    engine.getIdentityService().setAuthentication(person, groups(person));
    try {
      return work.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private List<String> groups(String person) {
    return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .toList();
  }

  private static Map<String, Object> posted(Map<String, Object> answers) {
    var posted = new HashMap<String, Object>();
    answers.forEach((key, value) -> posted.put(key, posted(value)));
    return posted;
  }

  private static Object posted(Object value) {
    if (!(value instanceof Collection)) {
      return value;
    }
    try {
      return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
