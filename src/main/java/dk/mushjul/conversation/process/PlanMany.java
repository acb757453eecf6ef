package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Plans, or moves, many conversations, each by itself: what is refused for one stops no other. */
@Component
public class PlanMany {

  private static final Logger LOG = LoggerFactory.getLogger(PlanMany.class);

  private final Conversations conversations;
  private final OpenSteps steps;
  private final PlanForm form;
  private final MoveConversation move;

  PlanMany(Conversations conversations, OpenSteps steps, PlanForm form, MoveConversation move) {
    this.conversations = conversations;
    this.steps = steps;
    this.form = form;
    this.move = move;
  }

  /** One conversation's day, time and place; what is null keeps its usual value. */
  public record Row(String conversationId, String on, String from, String place, Integer minutes) {

    AskedTime time() {
      return new AskedTime(on, from, place, minutes);
    }
  }

  /**
   * What became of a row: {@code planned}, {@code moved}, {@code proposed} where the employee is
   * asked whether short notice will do, {@code refused} with reasons, or {@code notYours}.
   */
  public record Result(String conversationId, String status, List<FieldError> errors) {

    Result(String conversationId, String status) {
      this(conversationId, status, List.of());
    }
  }

  /** Plans one conversation in this manager's name and rights, or moves it. */
  public Result plan(String manager, Row row) {
    try {
      return new Result(row.conversationId(), planOrMove(manager, row));
    } catch (InvalidAnswers e) {
      return new Result(row.conversationId(), "refused", e.errors());
    } catch (ProcessEngineException | ConcurrencyFailureException e) {
      // Somebody planned it a moment before, or the right to is gone: the others go on.
      LOG.warn("{} was not planned: {}", row.conversationId(), e.getClass().getName());
      return new Result(row.conversationId(), "notYours");
    }
  }

  private String planOrMove(String manager, Row row) {
    var conversation = of(manager, row.conversationId());
    var task =
        conversation
            .map(Conversation::processInstanceId)
            .flatMap(instance -> steps.of(instance, ConversationModel.PLANS));
    if (task.isPresent()) {
      form.plan(manager, task.get(), row.time());
      return "planned";
    }
    if (conversation.filter(Conversation::isInvited).isPresent()) {
      return move.move(row.conversationId(), row.time());
    }
    return "notYours";
  }

  private Optional<Conversation> of(String manager, String conversationId) {
    return Optional.ofNullable(conversationId)
        .flatMap(conversations::find)
        .filter(conversation -> conversation.parties().manager().equals(manager));
  }
}
