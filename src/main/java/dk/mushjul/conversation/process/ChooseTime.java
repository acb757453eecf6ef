package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.OfferedTimes;
import dk.mushjul.conversation.TimeOffers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An employee picks one of the times on offer, which plans the talk: the offer was the manager's
 * word, so the form is handed in for the manager, and the choice is the employee's yes.
 */
@Component
public class ChooseTime {

  private final Conversations conversations;
  private final ManagersTalks talks;
  private final TimeOffers offers;
  private final OfferedTimes times;
  private final OpenSteps steps;
  private final PlanForm form;
  private final KnownLeave leave;
  private final Clock clock;

  ChooseTime(
      Conversations conversations,
      ManagersTalks talks,
      TimeOffers offers,
      OfferedTimes times,
      OpenSteps steps,
      PlanForm form,
      KnownLeave leave,
      Clock clock) {
    this.conversations = conversations;
    this.talks = talks;
    this.offers = offers;
    this.times = times;
    this.steps = steps;
    this.form = form;
    this.leave = leave;
    this.clock = clock;
  }

  /** The times that the employee of a conversation can pick now, in their order. */
  @Transactional(readOnly = true)
  public List<OfferedSlot> free(Conversation conversation) {
    return offers
        .newestTo(conversation.parties().id())
        .filter(TimeOffers.Offered::isOpen)
        .map(offer -> free(conversation, times.untaken(offer.offerId())))
        .orElse(List.of());
  }

  private List<OfferedSlot> free(Conversation conversation, List<OfferedSlot> slots) {
    return fitting(slots, conversation.parties().manager()).stream()
        .filter(slot -> !leave.covers(conversation, slot.on()))
        .toList();
  }

  /** The times that a manager can assign to whoever picked none, in their order. */
  @Transactional(readOnly = true)
  public List<OfferedSlot> assignable(String manager) {
    return fitting(times.assignable(manager), manager);
  }

  /** Those of these times that are still to come and at which the manager holds no other talk. */
  private List<OfferedSlot> fitting(List<OfferedSlot> slots, String manager) {
    var now = LocalDateTime.now(clock);
    var busy = talks.appointed(manager, now.toLocalDate());
    return slots.stream()
        .filter(slot -> !slot.isPassed(now) && busy.stream().noneMatch(slot::overlaps))
        .toList();
  }

  /**
   * Takes the time; to take it twice is to take it once.
   *
   * @throws NotTheirs when the conversation is another's or the time was never offered to it
   * @throws Taken when somebody else has the time, or it can no longer be picked
   * @throws dk.mushjul.form.InvalidAnswers when the form refuses it
   */
  @Transactional
  public Conversation.Appointed choose(String employee, String conversationId, String slotId) {
    var conversation =
        conversations
            .find(conversationId)
            .filter(one -> one.parties().employee().equals(employee))
            .filter(one -> times.wasOffered(slotId, conversationId))
            .orElseThrow(() -> new NotTheirs(conversationId));
    talks.oneAtATime(conversation.parties().manager());
    var picked = times.picked(conversationId).filter(slot -> slot.id().equals(slotId));
    return picked.isPresent()
        ? picked.get().appointed()
        : take(conversation, slotId).orElseThrow(() -> new Taken(conversationId));
  }

  private Optional<Conversation.Appointed> take(Conversation conversation, String slotId) {
    var id = conversation.parties().id();
    var task = steps.of(conversation.processInstanceId(), ConversationModel.PLANS);
    var slot =
        times
            .slot(slotId, id)
            .filter(one -> isInTime(id))
            .filter(one -> !free(conversation, List.of(one)).isEmpty());
    if (task.isEmpty() || slot.isEmpty() || !times.take(slotId, id)) {
      return Optional.empty();
    }
    offers.end(id, "chosen");
    plan(conversation, task.get(), slot.get());
    return slot.map(OfferedSlot::appointed);
  }

  private boolean isInTime(String conversationId) {
    return offers.newestTo(conversationId).stream()
        .noneMatch(offer -> offer.until().isBefore(LocalDate.now(clock)));
  }

  private void plan(Conversation conversation, Task task, OfferedSlot slot) {
    var parties = conversation.parties();
    try {
      form.plan(task.getAssignee(), task, slot.appointed());
    } catch (OptimisticLockingException e) {
      throw new Taken(parties.id());
    }
  }
}
