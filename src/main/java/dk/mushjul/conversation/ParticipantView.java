package dk.mushjul.conversation;

import dk.mushjul.form.Shared;
import dk.mushjul.plan.PlanPanel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody who takes part besides the two may read: what was named and nothing else. */
@Component
public class ParticipantView {

  private final Conversations conversations;
  private final PreparationPanels preparations;
  private final PlanPanel plans;

  ParticipantView(Conversations conversations, PreparationPanels preparations, PlanPanel plans) {
    this.conversations = conversations;
    this.preparations = preparations;
    this.plans = plans;
  }

  /** The panels, without empty ones and without anything confidential. */
  @Transactional
  public List<Shared> of(Conversation conversation, Participant reader) {
    var panels = new ArrayList<Shared>();
    if (reader.sees().contains("topics")) {
      for (var by : PreparedBy.values()) {
        preparations.topics(conversation, by, reader.person()).ifPresent(panels::add);
      }
    }
    if (reader.sees().contains("lastPlan")) {
      last(conversation).ifPresent(last -> panels.add(plan(last, "Planen fra sidst", reader)));
    }
    if (reader.sees().contains("plan") && conversation.hasAgreedPlan()) {
      panels.add(plan(conversation, "Planen", reader));
    }
    return panels.stream().filter(panel -> !panel.items().isEmpty()).toList();
  }

  private Optional<Conversation> last(Conversation conversation) {
    var parties = conversation.parties();
    return conversations.agreedBefore(parties.wheelId(), parties.employee());
  }

  private Shared plan(Conversation conversation, String title, Participant reader) {
    return plans.withoutConfidential(conversation.parties().id(), title, reader.person());
  }
}
