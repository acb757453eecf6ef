package dk.mushjul.engine;

import dk.mushjul.form.FormData;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Whose step a task is, and the form that its party sees; the domain decides, not the engine. */
@Component
public class Steps {

  private final ProcessEngineConfigurationImpl engine;
  private final HistoryService history;
  private final StepReader reader;
  private final StepForms forms;
  private final StartGate starts;

  Steps(
      ProcessEngineConfigurationImpl engine,
      HistoryService history,
      StepReader reader,
      StepForms forms,
      StartGate starts) {
    this.engine = engine;
    this.history = history;
    this.reader = reader;
    this.forms = forms;
    this.starts = starts;
  }

  /** The task, when it is open and this person is its party now. */
  public Optional<OpenStep> openStep(String taskId, String userId) {
    return withTask(taskId, task -> reader.read(task, userId));
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

  /** Whether the task is over and this person was the one who was asked to do it. */
  public boolean wasTaken(String taskId, String userId) {
    return trusted(
        () ->
            history
                    .createHistoricTaskInstanceQuery()
                    .taskId(taskId)
                    .taskAssignee(userId)
                    .finished()
                    .count()
                > 0);
  }

  private <T> Optional<T> withTask(String taskId, Function<TaskEntity, Optional<T>> read) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                command.runWithoutAuthorization(
                    () ->
                        Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
                            .flatMap(read)));
  }

  private <T> T trusted(java.util.concurrent.Callable<T> call) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(command -> command.runWithoutAuthorization(call));
  }
}
