package dk.mushjul.evaluation.process;

import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the page with what came of the year to everybody, and tells them. */
@Component
class SendEvaluationDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final EvaluationNotices notices;

  SendEvaluationDelegate(Wheels wheels, EvaluationNotices notices) {
    this.wheels = wheels;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(EvaluationModel.WHEEL_ID)).publish();
    wheels.save(wheel);
    notices.published(wheel);
  }
}
