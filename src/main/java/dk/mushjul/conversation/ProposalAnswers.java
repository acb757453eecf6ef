package dk.mushjul.conversation;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.plan.ChangeTable;
import dk.mushjul.plan.PlanChange;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the other said to a proposed change of the plan, for whoever proposed it. */
@Component
public class ProposalAnswers {

  /** Where the other answers. */
  private static final String STEP = "approveChange";

  private final ChangeTable changes;
  private final ContentStore content;

  ProposalAnswers(ChangeTable changes, ContentStore content) {
    this.changes = changes;
    this.content = content;
  }

  /**
   * An answer.
   *
   * @param by who gave it
   * @param yes whether the plan has changed
   * @param remark in the words of the other; null where there are none
   */
  public record Answer(String by, boolean yes, String remark) {}

  /** The answer to the newest proposal, if it is this person's and has been answered. */
  public Optional<Answer> toNewest(Conversation conversation, String proposer) {
    return changes
        .newest(conversation.parties().id())
        .filter(change -> change.proposer().equals(proposer))
        .filter(change -> change.settledAt() != null && change.answer() != null)
        .map(change -> answer(change, proposer));
  }

  private Answer answer(PlanChange change, String reader) {
    var remark =
        content
            .latestBy(
                Subject.conversation(change.conversationId()), STEP, change.answeredBy(), reader)
            .filter(entry -> !entry.at().isBefore(change.proposedAt()))
            .map(ProposalAnswers::remark)
            .filter(words -> !words.isBlank());
    return new Answer(change.answeredBy(), "yes".equals(change.answer()), remark.orElse(null));
  }

  private static String remark(Entry entry) {
    return Objects.toString(entry.values().get("changeNote"), "").strip();
  }
}
