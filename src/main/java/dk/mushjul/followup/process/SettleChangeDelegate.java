package dk.mushjul.followup.process;

import dk.mushjul.conversation.PlanChanges;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Settles a proposed change: a yes makes the next version, a no or no answer leaves the plan. */
@Component
class SettleChangeDelegate implements JavaDelegate {

  private final PlanChanges changes;

  SettleChangeDelegate(PlanChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.settle((String) execution.getVariable(FollowUpModel.CONVERSATION_ID));
  }
}
