package dk.mushjul.conversation;

import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanPanel;
import dk.mushjul.plan.Plans;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    if (!readers.mayReadPlan(conversation, reader)) {
      return List.of();
    }
    var both = readers.madeThePlan(conversation, reader);
    return plans.goals(conversation.parties().id(), reader).stream()
        .filter(goal -> both || !Boolean.TRUE.equals(goal.get("goalConfidential")))
        .toList();
  }
}
