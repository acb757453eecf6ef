package dk.mushjul.wheel.process;

import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells managers and employees where the year is going. */
@Component
class SendBriefingDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final WheelNotices notices;

  SendBriefingDelegate(Wheels wheels, WheelNotices notices) {
    this.wheels = wheels;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(WheelModel.WHEEL_ID)).run();
    wheels.save(wheel);
    notices.briefing(wheel);
  }
}
