package dk.mushjul.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets HR take over when nobody above has talked to the late manager. */
@Component
class PassLateToHrDelegate implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(LateManagerModel.ABOVE, null);
  }
}
