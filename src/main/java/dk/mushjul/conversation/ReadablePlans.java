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
    if (!readers.mayReadPlan(conversation, reader)) {
      return Optional.empty();
    }
    var id = conversation.parties().id();
    return Optional.of(
        readers.madeThePlan(conversation, reader)
            ? panels.of(id, title, reader)
            : panels.withoutConfidential(id, title, reader));
  }

  /** The goals of the agreed plan that somebody may read, with how far they are. */
  public List<Map<String, Object>> goals(Conversation conversation, String reader) {
    return goals(conversation, reader, reader);
  }

  /** Whether a goal, by its id, is among those that somebody may read; nothing is read for it. */
  public Predicate<Object> isReadable(Conversation conversation, String reader) {
    var ids =
        goals(conversation, reader, ContentStore.SYSTEM).stream()
            .map(goal -> goal.get("goalId"))
            .collect(Collectors.toSet());
    return ids::contains;
  }

  private List<Map<String, Object>> goals(Conversation conversation, String person, String readBy) {
    if (!readers.mayReadPlan(conversation, person)) {
      return List.of();
    }
    var both = readers.madeThePlan(conversation, person);
    return plans.goals(conversation.parties().id(), readBy).stream()
        .filter(goal -> both || !Boolean.TRUE.equals(goal.get("goalConfidential")))
        .toList();
  }
}
