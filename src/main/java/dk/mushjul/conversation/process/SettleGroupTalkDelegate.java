package dk.mushjul.conversation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the unit's conversations what became of its group conversation. */
@Component
class SettleGroupTalkDelegate implements JavaDelegate {

  private final GroupTalks groups;

  SettleGroupTalkDelegate(GroupTalks groups) {
    this.groups = groups;
  }

  @Override
  public void execute(DelegateExecution execution) {
    groups.settle((String) execution.getVariable(ConversationModel.UNIT_ROUND_ID));
  }
}
