package dk.mushjul.evaluation.process;

import dk.mushjul.evaluation.PublishedFigures;
import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The committee has not answered: the figures are published alone, and HR is told. */
@Component
class EvaluateWithoutCommitteeDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final PublishedFigures figures;
  private final EvaluationNotices notices;

  EvaluateWithoutCommitteeDelegate(
      Wheels wheels, PublishedFigures figures, EvaluationNotices notices) {
    this.wheels = wheels;
    this.figures = figures;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(EvaluationModel.WHEEL_ID));
    figures.withoutCommittee(wheel.id());
    notices.committeeSilent(wheel);
  }
}
