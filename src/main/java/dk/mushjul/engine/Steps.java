package dk.mushjul.engine;

import dk.mushjul.form.FormData;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whose step a task is, and the form that its party sees; the domain decides, not the engine. */
@Component
public class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private final ProcessEngineConfigurationImpl engine;
  private final TaskRows rows;
  private final PastSteps past;
  private final TaskVariables variables;
  private final StepReader reader;
  private final StepForms forms;
  private final StartGate starts;

  Steps(
      ProcessEngineConfigurationImpl engine,
      TaskRows rows,
      PastSteps past,
      TaskVariables variables,
      StepReader reader,
      StepForms forms,
      StartGate starts) {
    this.engine = engine;
    this.rows = rows;
    this.past = past;
    this.variables = variables;
    this.reader = reader;
    this.forms = forms;
    this.starts = starts;
  }

  /** The task, when it is open and this person is its party now. */
  public Optional<OpenStep> openStep(String taskId, String userId) {
    return withTask(taskId, task -> reader.read(task, userId));
  }

  /** Of these open tasks those whose party this person is now, in as many statements as for one. */
  public List<OpenStep> openSteps(List<Task> tasks, String userId) {
    var ours = tasks.stream().map(TaskEntity.class::cast).toList();
    return tasks.isEmpty()
        ? List.of()
        : trusted(() -> reader.read(ours, userId, variables.of(ours)));
  }

  /**
   * Does something with the task while nobody can end it; what it says, when the task is open and
   * this person is its party now.
   */
  public <T> Optional<T> whileOpen(String taskId, String userId, Function<OpenStep, T> work) {
    return read(
        taskId,
        task ->
            rows.isOpenAndOurs(taskId) ? reader.read(task, userId).map(work) : Optional.empty());
  }

  /** The form of a step as this person sees it now. */
  public FormData formData(OpenStep step, String userId) {
    return withTask(step.taskId(), task -> Optional.of(forms.data(task, step, userId)))
        .orElseThrow(() -> new IllegalStateException("The step was taken meanwhile"));
  }

  /** The start form of a process; empty when this person may not start it. */
  public Optional<FormData> startFormData(String processId, String userId) {
    return trusted(() -> starts.data(processId, userId));
  }

  /** The name of a process's start form; empty when this person may not start it. */
  public Optional<String> startForm(String processId, String userId) {
    return trusted(() -> starts.form(processId, userId));
  }

  /** What a process is called; empty when this person may not start it. */
  public Optional<String> startTitle(String processId, String userId) {
    return trusted(() -> starts.title(processId, userId));
  }

  /** Whether the task is over and this person, or a group of theirs, was asked to do it. */
  public boolean wasTaken(String taskId, String userId) {
    return trusted(() -> past.wasFor(taskId, userId));
  }

  private <T> Optional<T> withTask(String taskId, Function<TaskEntity, Optional<T>> read) {
    try {
      // What was read of a task that ended meanwhile is half of it, and nobody's step any more.
      return read(taskId, read).filter(half -> rows.isOpen(taskId));
    } catch (RuntimeException failure) {
      if (rows.isOpen(taskId)) {
        throw failure;
      }
      LOG.info("Task {} ended while it was read: {}", taskId, failure.getClass().getName());
      return Optional.empty();
    }
  }

  private <T> Optional<T> read(String taskId, Function<TaskEntity, Optional<T>> read) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                command.runWithoutAuthorization(
                    () ->
                        Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
                            .flatMap(read)));
  }

  private <T> T trusted(Callable<T> call) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(command -> command.runWithoutAuthorization(call));
  }
}
