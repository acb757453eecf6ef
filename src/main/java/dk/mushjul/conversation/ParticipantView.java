package dk.mushjul.conversation;

import dk.mushjul.form.Shared;
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
  private final ReadablePlans plans;

  ParticipantView(
      Conversations conversations, PreparationPanels preparations, ReadablePlans plans) {
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
      last(conversation)
          .flatMap(last -> plans.whatHoldsToGuest(last, "Planen fra sidst", reader.person()))
          .ifPresent(panels::add);
    }
    if (reader.sees().contains("plan") && conversation.hasAgreedPlan()) {
      plans.whatHoldsToGuest(conversation, "Planen", reader.person()).ifPresent(panels::add);
    }
    return panels.stream().filter(panel -> !panel.items().isEmpty()).toList();
  }

  private Optional<Conversation> last(Conversation conversation) {
    var parties = conversation.parties();
    return conversations.agreedBefore(parties.wheelId(), parties.employee());
  }
}
