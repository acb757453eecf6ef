package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.PlanAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what the other party's answer means for the plan. */
@Component
class SettlePlanDelegate implements JavaDelegate {

  private static final String CHANGE = "changeRequested";

  private final PlanAgreement agreement;
  private final Conversations conversations;
  private final TalkAnew talk;

  SettlePlanDelegate(PlanAgreement agreement, Conversations conversations, TalkAnew talk) {
    this.agreement = agreement;
    this.conversations = conversations;
    this.talk = talk;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = (String) execution.getVariable(ConversationModel.CONVERSATION_ID);
    var outcome = agreement.settle(id, (String) execution.getVariable(ConversationModel.APPROVAL));
    if (CHANGE.equals(outcome) && talk.isNeeded(conversations.get(id))) {
      talk.begin(id);
      outcome = ConversationModel.NEW_TALK;
    }
    execution.setVariable(ConversationModel.PLAN_OUTCOME, outcome);
  }
}
