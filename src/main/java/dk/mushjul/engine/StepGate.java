package dk.mushjul.engine;

import dk.mushjul.content.ConcurrentWrite;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Drafts;
import dk.mushjul.form.InvalidAnswers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * The gate of every user task. Only the domain's party passes; what steers the flow becomes process
 * variables, all else goes sealed into the content store, in the one transaction that completes the
 * task.
 */
@Component
class StepGate {

  private static final int NOT_KEPT = 0;

  private final TaskRows rows;
  private final StepReader reader;
  private final StepForms forms;
  private final ContentStore content;
  private final Drafts drafts;
  private final ThreadLocal<Set<String>> handedIn = ThreadLocal.withInitial(HashSet::new);

  StepGate(TaskRows rows, StepReader reader, StepForms forms, ContentStore content, Drafts drafts) {
    this.rows = rows;
    this.reader = reader;
    this.forms = forms;
    this.content = content;
    this.drafts = drafts;
  }

  void handIn(TaskEntity task, Map<String, Object> posted) {
    var command = Context.getCommandContext();
    var person = command.getAuthenticatedUserId();
    if (!rows.isOpenAndOurs(task.getId())) {
      throw new OptimisticLockingException("The task was ended at the same moment");
    }
    command.runWithoutAuthorization(
        () -> {
          var step =
              reader
                  .read(task, person)
                  .orElseThrow(() -> new AuthorizationException("This step is not yours"));
          task.setVariables(accept(task, step, person, posted));
          return null;
        });
    remember(task.getId());
  }

  private Map<String, Object> accept(
      TaskEntity task, OpenStep step, String person, Map<String, Object> posted) {
    try {
      var handler = forms.handler(step.stem());
      var answers = RowNumbers.given(forms.accept(task, step, person, posted));
      var revision =
          handler.keepsContent()
              ? content.write(step.subject(), step.stem(), person, answers.content())
              : NOT_KEPT;
      var variables = new HashMap<>(answers.flow());
      variables.putAll(handler.submitted(step, new Written(person, revision, answers)));
      drafts.delete(step.subject(), step.stem(), person);
      return variables;
    } catch (InvalidAnswers e) {
      throw new FormFieldValidationException(e.errors(), e.toJson());
    } catch (ConcurrentWrite e) {
      // Another task of the same step and person at once: a lost race, as the engine names them.
      throw new OptimisticLockingException("The step was handed in at the same moment", e);
    }
  }

  private void remember(String taskId) {
    handedIn.get().add(taskId);
    Context.getCommandContext()
        .registerCommandContextListener(new OnClose(() -> handedIn.get().remove(taskId)));
  }

  /** Refuses to complete a task whose form was not handed in. */
  void confirmHandedIn(String taskId) {
    if (!handedIn.get().contains(taskId)) {
      throw new BadUserRequestException("A task is completed by handing in its form");
    }
  }
}
