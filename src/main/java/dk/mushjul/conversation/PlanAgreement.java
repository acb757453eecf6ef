package dk.mushjul.conversation;

import dk.mushjul.plan.Plans;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Turns an answer to the plan into what it means. A plan is agreed only when both have said yes to
 * the same version: "skriftligt og i enighed" (the state's agreement on competence development).
 */
@Component
public class PlanAgreement {

  private final Conversations conversations;
  private final Plans plans;
  private final ConversationNotices notices;
  private final DisagreementNotices disagreements;
  private final Clock clock;

  PlanAgreement(
      Conversations conversations,
      Plans plans,
      ConversationNotices notices,
      DisagreementNotices disagreements,
      Clock clock) {
    this.disagreements = disagreements;
    this.conversations = conversations;
    this.plans = plans;
    this.notices = notices;
    this.clock = clock;
  }

  /**
   * Settles an answer; returns {@code agreed}, {@code changeRequested}, {@code disagreed} or {@code
   * notHeld}.
   */
  public String settle(String conversationId, String answer) {
    var conversation = conversations.get(conversationId);
    var outcome = outcome(conversation, answer);
    conversations.save(conversation);
    return outcome;
  }

  private String outcome(Conversation conversation, String answer) {
    switch (answer) {
      case "approve":
        return agree(conversation);
      case "requestChange":
        conversation.requestChange();
        return "changeRequested";
      case "disagree":
        conversation.disagree();
        disagreements.arisen(conversation);
        return "disagreed";
      case "notHeld":
        return "notHeld";
      default:
        throw new IllegalArgumentException("Unknown answer to a plan: " + answer);
    }
  }

  private String agree(Conversation conversation) {
    var id = conversation.parties().id();
    if (!plans.agreedByBoth(id, conversation.planVersion())) {
      throw new IllegalStateException("Conversation " + id + " has no two approvals of its plan");
    }
    conversation.agree(LocalDate.now(clock));
    notices.agreed(conversation);
    return "agreed";
  }
}
