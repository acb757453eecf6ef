package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Option;
import dk.mushjul.wheel.ConceptDecision;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The committee records what it decided about the concept at its meeting. */
@Component
class AgreeConceptTask implements StepTask {

  private final Wheels wheels;
  private final WheelPanels panels;
  private final Clock clock;

  AgreeConceptTask(Wheels wheels, WheelPanels panels, Clock clock) {
    this.wheels = wheels;
    this.panels = panels;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "agreeConcept";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    form.about("MUS " + wheel.id() + ": " + Committee.name(wheel.sector()), null, null)
        .data("decidedOn", LocalDate.now(clock).toString())
        .options("conceptDecision", options(wheel.conceptUnchanged()))
        .show(panels.concept(wheel))
        .show(panels.strategicGoals(wheel.id()));
  }

  private static List<Option> options(boolean unchanged) {
    return List.of(
        new Option(unchanged ? "Gælder fortsat" : "Enige", ConceptDecision.AGREED.word()),
        new Option("Enige med ændringer", ConceptDecision.AGREED_WITH_CHANGES.word()),
        new Option("Ikke enige", ConceptDecision.NOT_AGREED.word()));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var day = LocalDate.parse(written.text("decidedOn"));
    if (day.isAfter(LocalDate.now(clock))) {
      throw InvalidAnswers.at(
          "decidedOn", "Hvornår blev det besluttet?", "Vælg i dag eller en dag før i dag.");
    }
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    wheels.save(wheel.decide(ConceptDecision.of(written.text(WheelModel.CONCEPT_DECISION)), day));
    return Map.of();
  }
}
