package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans that are agreed, or cannot be, as far as each person may read them now. */
@Component
public class ReadablePlans {

  private final Readers readers;
  private final PlanPanel panels;
  private final Plans plans;

  ReadablePlans(Readers readers, PlanPanel panels, Plans plans) {
    this.readers = readers;
    this.plans = plans;
    this.panels = panels;
  }

  /**
   * The plan in words; empty while it is still being made and for whoever may not read it. What the
   * two marked as confidential stays between them.
   */
  public Optional<Shared> panel(Conversation conversation, String title, String reader) {
    return panel(conversation, title, Reading.own(reader));
  }

  /** The same for somebody who may stand in for the manager. */
  public Optional<Shared> panel(Conversation conversation, String title, Reading reading) {
    return readers.mayReadPlan(conversation, reading.as())
        ? Optional.of(plan(conversation, title, isWhole(conversation, reading), reading.person()))
        : Optional.empty();
  }

  /**
   * What holds of it in words: an agreed plan, or the goals that stand as agreed in one that is
   * not; empty, and nothing is read, for whoever may not read it or would see none of it.
   */
  public Optional<Shared> whatHolds(Conversation conversation, String title, Reading reading) {
    if (!readers.mayReadWhatHolds(conversation, reading.as())) {
      return Optional.empty();
    }
    var whole = isWhole(conversation, reading);
    return conversation.isDisagreementNoted()
        ? unlessEmpty(conversation, title, whole, reading.person())
        : Optional.of(plan(conversation, title, whole, reading.person()));
  }

  /** The same to whom it was named, without what is confidential; empty without any item. */
  Optional<Shared> whatHoldsToGuest(Conversation conversation, String title, String guest) {
    return unlessEmpty(conversation, title, false, guest);
  }

  private Optional<Shared> unlessEmpty(
      Conversation conversation, String title, boolean whole, String reader) {
    var seen = whatHolds(conversation, title, whole, ContentStore.SYSTEM);
    return seen.items().isEmpty()
        ? Optional.empty()
        : Optional.of(whatHolds(conversation, title, whole, reader));
  }

  private Shared whatHolds(Conversation conversation, String title, boolean whole, String reader) {
    return conversation.isDisagreementNoted()
        ? panels.agreedAlone(conversation.parties().id(), title, whole, reader)
        : plan(conversation, title, whole, reader);
  }

  private Shared plan(Conversation conversation, String title, boolean whole, String reader) {
    var id = conversation.parties().id();
    return whole ? panels.of(id, title, reader) : panels.withoutConfidential(id, title, reader);
  }

  /** The goals that hold and that somebody may read, with how far they are. */
  public List<Map<String, Object>> goals(Conversation conversation, String reader) {
    return goals(conversation, Reading.own(reader));
  }

  /** The same for somebody who may stand in for the manager; nothing is read where none is. */
  public List<Map<String, Object>> goals(Conversation conversation, Reading reading) {
    var seen = goals(conversation, reading, ContentStore.SYSTEM);
    return seen.isEmpty() ? seen : goals(conversation, reading, reading.person());
  }

  /** Whether a goal, by its id, is among those that somebody may read; nothing is read for it. */
  public Predicate<Object> isReadable(Conversation conversation, Reading reading) {
    var ids =
        goals(conversation, reading, ContentStore.SYSTEM).stream()
            .map(goal -> goal.get("goalId"))
            .collect(Collectors.toSet());
    return ids::contains;
  }

  private List<Map<String, Object>> goals(
      Conversation conversation, Reading reading, String readBy) {
    if (!readers.mayReadWhatHolds(conversation, reading.as())) {
      return List.of();
    }
    var whole = isWhole(conversation, reading);
    var holds = holds(conversation);
    return plans.goals(conversation.parties().id(), readBy).stream()
        .filter(goal -> holds.test(goal.get("goalId")))
        .filter(goal -> whole || !Boolean.TRUE.equals(goal.get("goalConfidential")))
        .toList();
  }

  private Predicate<Object> holds(Conversation conversation) {
    return conversation.isDisagreementNoted()
        ? plans.agreedAlone(conversation.parties().id())::contains
        : goalId -> true;
  }

  private boolean isWhole(Conversation conversation, Reading reading) {
    return readers.madeThePlan(conversation, reading.as())
        && reading.mayBeConfidential(conversation);
  }
}
