package dk.mushjul.evaluation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import org.springframework.stereotype.Component;

/** HR gathers what managers and representatives say, beside figures and summaries. */
@Component
class PrepareEvaluationTask implements StepTask {

  private final EvaluationPanels panels;
  private final MusTestPanel musTest;

  PrepareEvaluationTask(EvaluationPanels panels, MusTestPanel musTest) {
    this.panels = panels;
    this.musTest = musTest;
  }

  @Override
  public String stem() {
    return EvaluationModel.PREPARE_EVALUATION;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheelId = step.text(EvaluationModel.WHEEL_ID);
    form.about("MUS " + wheelId, null, null)
        .show(panels.figures(wheelId))
        .show(musTest.of(wheelId))
        .show(panels.summaries(wheelId, person));
  }
}
