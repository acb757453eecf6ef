package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.form.FieldError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands in {@code planConversation} for many conversations, each by itself: what is refused for one
 * stops no other.
 */
@Component
public class PlanMany {

  private static final Logger LOG = LoggerFactory.getLogger(PlanMany.class);

  private final Conversations conversations;
  private final TaskService tasks;
  private final FormService forms;
  private final IdentityService identity;

  PlanMany(
      Conversations conversations, TaskService tasks, FormService forms, IdentityService identity) {
    this.conversations = conversations;
    this.tasks = tasks;
    this.forms = forms;
    this.identity = identity;
  }

  /** One conversation's day, time and place; what is null keeps its usual value. */
  public record Row(String conversationId, String on, String from, String place, Integer minutes) {}

  /** What became of a row: {@code planned}, {@code refused} with reasons, or {@code notYours}. */
  public record Result(String conversationId, String status, List<FieldError> errors) {}

  /** Plans one conversation in this manager's name and rights. */
  public Result plan(String manager, Row row) {
    return task(manager, row.conversationId())
        .map(task -> handIn(manager, row, task))
        .orElseGet(() -> new Result(row.conversationId(), "notYours", List.of()));
  }

  private Optional<Task> task(String manager, String conversationId) {
    return Optional.ofNullable(conversationId)
        .flatMap(conversations::find)
        .filter(conversation -> conversation.parties().manager().equals(manager))
        .map(Conversation::processInstanceId)
        .map(
            instance ->
                tasks
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey("userTask_planConversation")
                    .singleResult());
  }

  private Result handIn(String manager, Row row, Task task) {
    identity.setAuthentication(manager, null);
    try {
      forms.submitTaskForm(task.getId(), answers(row));
      return new Result(row.conversationId(), "planned", List.of());
    } catch (FormFieldValidationException e) {
      return new Result(row.conversationId(), "refused", e.getDetail());
    } catch (ProcessEngineException e) {
      // Somebody planned it a moment before, or the right to is gone: the others go on.
      LOG.warn("{} was not planned: {}", row.conversationId(), e.getClass().getName());
      return new Result(row.conversationId(), "notYours", List.of());
    } finally {
      identity.clearAuthentication();
    }
  }

  private static Map<String, Object> answers(Row row) {
    var answers = new HashMap<String, Object>();
    answers.put("conversationOn", row.on());
    answers.put("conversationFrom", row.from());
    answers.put("writerRole", "manager");
    answers.put("followUpCaller", "manager");
    if (row.place() != null) {
      answers.put("place", row.place());
    }
    if (row.minutes() != null) {
      answers.put("minutes", row.minutes());
    }
    return answers;
  }
}
