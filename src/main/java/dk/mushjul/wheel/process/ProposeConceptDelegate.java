package dk.mushjul.wheel.process;

import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sees whether there is a committee to decide on the concept. */
@Component
class ProposeConceptDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final Committee committee;

  ProposeConceptDelegate(Wheels wheels, Committee committee) {
    this.wheels = wheels;
    this.committee = committee;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(WheelModel.WHEEL_ID));
    execution.setVariable(WheelModel.COMMITTEE_DECIDES, committee.exists(wheel.sector()));
  }
}
