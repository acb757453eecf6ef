package dk.mushjul.conversation.process;

import dk.mushjul.conversation.PlanAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles what the other party's answer means for the plan. */
@Component
class SettlePlanDelegate implements JavaDelegate {

  private final PlanAgreement agreement;

  SettlePlanDelegate(PlanAgreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var outcome =
        agreement.settle(
            (String) execution.getVariable(ConversationModel.CONVERSATION_ID),
            (String) execution.getVariable(ConversationModel.APPROVAL));
    execution.setVariable(ConversationModel.PLAN_OUTCOME, outcome);
  }
}
