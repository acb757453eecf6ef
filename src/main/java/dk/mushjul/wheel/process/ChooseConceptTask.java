package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Option;
import dk.mushjul.wheel.Concept;
import dk.mushjul.wheel.ConceptDecision;
import dk.mushjul.wheel.Concepts;
import dk.mushjul.wheel.GroupTalk;
import dk.mushjul.wheel.QuestionBank;
import dk.mushjul.wheel.QuestionBank.Question;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR chooses how the year's talks are held; what ran last year is the start. */
@Component
class ChooseConceptTask implements StepTask {

  private final Wheels wheels;
  private final Concepts concepts;
  private final QuestionBank bank;
  private final WheelPanels panels;

  ChooseConceptTask(Wheels wheels, Concepts concepts, QuestionBank bank, WheelPanels panels) {
    this.wheels = wheels;
    this.concepts = concepts;
    this.bank = bank;
    this.panels = panels;
  }

  @Override
  public String stem() {
    return "chooseConcept";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    form.about("MUS " + wheel.id(), null, null)
        .options("coreQuestions", options(bank.core()))
        .options("optionalQuestions", options(bank.optional()));
    if (wheel.decision() == ConceptDecision.NOT_AGREED) {
      form.show(panels.refusal(wheel.id(), Committee.name(wheel.sector())));
    }
    form.show(panels.lastDecisions(wheel.id())).show(panels.strategicGoals(wheel.id()));
    wheel
        .chosen()
        .or(() -> concepts.last(wheel.id()))
        .ifPresentOrElse(
            start -> prefill(start, form), () -> form.data("coreQuestions", ids(bank.core())));
  }

  private void prefill(Concept start, FormContents form) {
    form.data("coreQuestions", start.core())
        .data("optionalQuestions", start.optional())
        .data("duration", start.durationMinutes())
        .data("useGrus", start.groupTalk().word())
        .data("ownQuestions", concepts.ownQuestionRows(start));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    var chosen =
        new Concept(
            wheel.id(),
            new BigDecimal(written.text("duration")).intValue(),
            list(written.get("coreQuestions")),
            list(written.get("optionalQuestions")),
            GroupTalk.of(written.text("useGrus")));
    wheels.save(wheel.propose(chosen, concepts.unchanged(wheel, chosen)));
    return Map.of();
  }

  private static List<Option> options(List<Question> questions) {
    return questions.stream()
        .map(question -> new Option(question.topic() + ": " + question.text(), question.id()))
        .toList();
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Object answer) {
    return answer == null ? List.of() : (List<String>) answer;
  }
}
