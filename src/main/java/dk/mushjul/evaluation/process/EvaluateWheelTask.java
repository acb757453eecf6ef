package dk.mushjul.evaluation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee looks back on the year and decides what to do next year. */
@Component
class EvaluateWheelTask implements StepTask {

  private final EvaluationPanels panels;
  private final MusTestPanel musTest;
  private final Clock clock;

  EvaluateWheelTask(EvaluationPanels panels, MusTestPanel musTest, Clock clock) {
    this.panels = panels;
    this.musTest = musTest;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return EvaluationModel.EVALUATE_WHEEL;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheelId = step.text(EvaluationModel.WHEEL_ID);
    form.about("MUS " + wheelId, null, null)
        .data("evaluatedOn", LocalDate.now(clock).toString())
        .show(panels.figures(wheelId))
        .show(panels.preparation(wheelId, person))
        .show(musTest.of(wheelId))
        .show(panels.summaries(wheelId, person));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    if (LocalDate.parse(written.text("evaluatedOn")).isAfter(LocalDate.now(clock))) {
      throw InvalidAnswers.at(
          "evaluatedOn", "Hvornår evaluerede I?", "Vælg i dag eller en dag før i dag.");
    }
    return Map.of();
  }
}
