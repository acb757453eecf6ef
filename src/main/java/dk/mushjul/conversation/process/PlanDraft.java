package dk.mushjul.conversation.process;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.Written;
import dk.mushjul.plan.PlanVersion;
import dk.mushjul.plan.Plans;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The plan part that two forms share: written in the talk, or later. */
@Component
class PlanDraft {

  private static final String FOLLOW_UP = "followUpSuggested";

  private final ConversationForm form;
  private final Plans plans;
  private final Policy policy;
  private final Clock clock;

  PlanDraft(ConversationForm form, Plans plans, Policy policy, Clock clock) {
    this.form = form;
    this.plans = plans;
    this.policy = policy;
    this.clock = clock;
  }

  void fill(Conversation conversation, String person, FormContents contents) {
    contents.options("goalTie", form.ties(conversation));
    form.newTalk().offer(conversation, contents);
    contents.data("followUpOn", followUpOn(conversation).toString());
    draft(conversation, person)
        .ifPresent(
            entry -> {
              contents.data("goals", entry.values().get("goals"));
              contents.data("otherAgreements", entry.values().get("otherAgreements"));
            });
  }

  /** The draft to go on with; one that was made with an earlier manager is no longer the start. */
  private Optional<Entry> draft(Conversation conversation, String person) {
    return conversation.parties().manager().equals(conversation.tenure().planWith())
            || conversation.parties().employee().equals(person)
        ? plans.words(conversation.parties().id(), person)
        : Optional.empty();
  }

  private LocalDate followUpOn(Conversation conversation) {
    if (conversation.followUpOn() != null) {
      return conversation.followUpOn();
    }
    var parties = conversation.parties();
    var talk =
        conversation.heldOn() != null ? conversation.heldOn() : conversation.appointed().on();
    var sector = form.sector(conversation);
    return policy
        .due(FOLLOW_UP, sector, parties.unitId())
        .map(due -> policy.dueDate(due, talk))
        .orElse(talk.plusMonths(6));
  }

  /** Keeps what was written as the next version; its writer has thereby said yes to it. */
  Map<String, Object> keep(Conversation conversation, String step, Written written) {
    var today = LocalDate.now(clock);
    var version = conversation.draft(today, LocalDate.parse(written.text("followUpOn")));
    form.conversations().save(conversation);
    plans.draft(
        new PlanVersion(
            conversation.parties().id(),
            version,
            step,
            written.author(),
            written.revision(),
            today,
            null),
        written.get("goals"));
    return Map.of(ConversationModel.DRAFTED_ON, today.toString());
  }
}
