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
  private final AskForNewTalk newTalk;

  SettlePlanDelegate(
      PlanAgreement agreement, Conversations conversations, TalkAnew talk, AskForNewTalk newTalk) {
    this.agreement = agreement;
    this.conversations = conversations;
    this.talk = talk;
    this.newTalk = newTalk;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = (String) execution.getVariable(ConversationModel.CONVERSATION_ID);
    var answer = (String) execution.getVariable(ConversationModel.APPROVAL);
    execution.setVariable(ConversationModel.PLAN_OUTCOME, outcome(id, answer));
  }

  private String outcome(String id, String answer) {
    if (ConversationModel.NEW_TALK.equals(answer)) {
      newTalk.ask(id);
      return ConversationModel.NEW_TALK;
    }
    var outcome = agreement.settle(id, answer);
    if (CHANGE.equals(outcome) && talk.isNeeded(conversations.get(id))) {
      talk.begin(id);
      return ConversationModel.NEW_TALK;
    }
    return outcome;
  }
}
