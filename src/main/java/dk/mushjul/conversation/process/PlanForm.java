package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Hands in forms of a conversation in somebody's name and rights, through the gate of all forms.
 */
@Component
class PlanForm {

  private final FormService forms;
  private final IdentityService identity;

  PlanForm(FormService forms, IdentityService identity) {
    this.forms = forms;
    this.identity = identity;
  }

  /**
   * Hands in {@code planConversation}; what is null keeps its usual value.
   *
   * @throws InvalidAnswers when the form or the domain refuses an answer
   */
  void plan(String manager, Task task, AskedTime time) {
    var answers = new HashMap<String, Object>();
    answers.put("conversationOn", time.on());
    answers.put("conversationFrom", time.from());
    answers.put("writerRole", "manager");
    answers.put("followUpCaller", "manager");
    if (time.place() != null) {
      answers.put("place", time.place());
    }
    if (time.minutes() != null) {
      answers.put("minutes", time.minutes());
    }
    handIn(manager, task, answers);
  }

  /** The same for a time that is one already. */
  void plan(String manager, Task task, Conversation.Appointed when) {
    plan(
        manager,
        task,
        new AskedTime(when.on().toString(), when.from().toString(), when.place(), when.minutes()));
  }

  /** Hands in a form of a task. */
  void handIn(String person, Task task, Map<String, Object> answers) {
    identity.setAuthentication(person, null);
    try {
      forms.submitTaskForm(task.getId(), answers);
    } catch (FormFieldValidationException e) {
      List<FieldError> errors = e.getDetail();
      throw new InvalidAnswers(errors);
    } finally {
      identity.clearAuthentication();
    }
  }
}
