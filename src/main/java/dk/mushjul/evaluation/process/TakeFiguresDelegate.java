package dk.mushjul.evaluation.process;

import dk.mushjul.evaluation.MusTestBatches;
import dk.mushjul.evaluation.PublishedFigures;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.process.Committee;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Takes the year's figures and says who evaluates them: the committee, or HR where there is none.
 */
@Component
class TakeFiguresDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final PublishedFigures figures;
  private final MusTestBatches musTest;
  private final Committee committee;

  TakeFiguresDelegate(
      Wheels wheels, PublishedFigures figures, MusTestBatches musTest, Committee committee) {
    this.wheels = wheels;
    this.figures = figures;
    this.musTest = musTest;
    this.committee = committee;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(EvaluationModel.WHEEL_ID)).evaluate();
    wheels.save(wheel);
    figures.take(wheel);
    musTest.gatherUp(wheel.id());
    execution.setVariable(
        EvaluationModel.EVALUATORS, committee.exists(wheel.sector()) ? "committee" : "hr");
  }
}
