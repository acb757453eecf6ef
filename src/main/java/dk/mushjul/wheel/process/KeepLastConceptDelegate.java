package dk.mushjul.wheel.process;

import dk.mushjul.wheel.Concept;
import dk.mushjul.wheel.ConceptDecision;
import dk.mushjul.wheel.Concepts;
import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The committee has not decided in time: last year's concept goes on, and HR is told. */
@Component
class KeepLastConceptDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final Concepts concepts;
  private final WheelNotices notices;

  KeepLastConceptDelegate(Wheels wheels, Concepts concepts, WheelNotices notices) {
    this.wheels = wheels;
    this.concepts = concepts;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(WheelModel.WHEEL_ID));
    var last = concepts.last(wheel.id());
    wheels.save(last.map(concept -> wheel.propose(concept, true)).orElse(wheel));
    notices.conceptNotDecided(wheel, last.map(Concept::source));
    execution.setVariable(WheelModel.CONCEPT_DECISION, ConceptDecision.AGREED.word());
  }
}
