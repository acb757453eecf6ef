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
  private static final String NOT_YOURS = "notYours";

  private final Conversations conversations;
  private final OpenSteps steps;
  private final PlanForm form;
  private final MoveConversation move;
  private final ActingManager acting;

  PlanMany(
      Conversations conversations,
      OpenSteps steps,
      PlanForm form,
      MoveConversation move,
      ActingManager acting) {
    this.acting = acting;
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
   * asked whether short notice will do, {@code refused} with reasons, or {@code notYours}, to the
   * manager with who finds the time instead.
   */
  public record Result(String conversationId, String status, List<FieldError> errors) {

    Result(String conversationId, String status) {
      this(conversationId, status, List.of());
    }
  }

  /** Plans one conversation in the name and rights of whoever finds its time, or moves it. */
  public Result plan(String person, Row row) {
    var found = Optional.ofNullable(row.conversationId()).flatMap(conversations::find);
    var instead = found.flatMap(conversation -> acting.insteadOf(person, conversation));
    return instead
        .map(name -> new Result(row.conversationId(), NOT_YOURS, List.of(instead(name))))
        .orElseGet(() -> plan(person, row, found.filter(one -> acting.of(one).equals(person))));
  }

  private static FieldError instead(String name) {
    return new FieldError(
        "conversationId", "Vikar", name + " er vikar for dig nu og finder tiden.");
  }

  private Result plan(String person, Row row, Optional<Conversation> conversation) {
    try {
      return new Result(row.conversationId(), planOrMove(person, row, conversation));
    } catch (InvalidAnswers e) {
      return new Result(row.conversationId(), "refused", e.errors());
    } catch (ProcessEngineException | ConcurrencyFailureException e) {
      // Somebody planned it a moment before, or the right to is gone: the others go on.
      LOG.warn("{} was not planned: {}", row.conversationId(), e.getClass().getName());
      return new Result(row.conversationId(), NOT_YOURS);
    }
  }

  private String planOrMove(String person, Row row, Optional<Conversation> conversation) {
    var task =
        conversation
            .map(Conversation::processInstanceId)
            .flatMap(instance -> steps.of(instance, ConversationModel.PLANS));
    if (task.isPresent()) {
      form.plan(person, task.get(), row.time());
      return "planned";
    }
    if (conversation.filter(Conversation::isInvited).isPresent()) {
      return move.move(row.conversationId(), row.time());
    }
    return NOT_YOURS;
  }
}
