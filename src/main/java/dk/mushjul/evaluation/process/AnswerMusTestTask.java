package dk.mushjul.evaluation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.evaluation.MusTestBatches;
import dk.mushjul.evaluation.MusTestScore;
import dk.mushjul.evaluation.MusTestVersion;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Somebody answers the MUS test; the answers are counted and never kept as that person's. Their own
 * points are reckoned in the form, from the tables that it gets, and kept nowhere.
 */
@Component
class AnswerMusTestTask implements StepTask {

  private final MusTestBatches batches;
  private final MusTestScore score;
  private final MusTestWords words;

  AnswerMusTestTask(MusTestBatches batches, MusTestScore score, MusTestWords words) {
    this.batches = batches;
    this.score = score;
    this.words = words;
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
    var points = score.points();
    var bands = score.bands(points);
    bands.replaceAll((average, band) -> words.band(band));
    form.about("MUS " + step.text(EvaluationModel.WHEEL_ID), null, null)
        .data(EvaluationModel.VERSION, step.text(EvaluationModel.VERSION))
        .data("answerPoints", points)
        .data("pointsBands", bands);
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
