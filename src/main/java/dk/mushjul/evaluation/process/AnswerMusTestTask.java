package dk.mushjul.evaluation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.evaluation.MusTestBatches;
import dk.mushjul.evaluation.MusTestVersion;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Somebody answers the MUS test; the answers are counted and never kept as that person's. */
@Component
class AnswerMusTestTask implements StepTask {

  private final MusTestBatches batches;

  AnswerMusTestTask(MusTestBatches batches) {
    this.batches = batches;
  }

  @Override
  public String stem() {
    return EvaluationModel.ANSWER_MUS_TEST;
  }

  @Override
  public boolean keepsContent() {
    return false;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    form.about("MUS " + step.text(EvaluationModel.WHEEL_ID), null, null)
        .data(EvaluationModel.VERSION, step.text(EvaluationModel.VERSION));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var version = MusTestVersion.of(step.text(EvaluationModel.VERSION));
    var answers = new HashMap<String, String>();
    written
        .answers()
        .content()
        .forEach(
            (statement, answer) -> {
              if (answer != null && statement.startsWith(version.word())) {
                answers.put(statement, answer.toString());
              }
            });
    batches.send(step.text(EvaluationModel.WHEEL_ID), step.subject().id(), version, answers);
    return Map.of();
  }
}
