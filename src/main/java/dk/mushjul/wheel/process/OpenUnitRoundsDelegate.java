package dk.mushjul.wheel.process;

import dk.mushjul.organisation.Directory;
import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Begins the round of every unit that takes part and has somebody to talk with. */
@Component
class OpenUnitRoundsDelegate implements JavaDelegate {

  private final Wheels wheels;
  private final UnitRoundProcess rounds;
  private final Directory directory;

  OpenUnitRoundsDelegate(Wheels wheels, UnitRoundProcess rounds, Directory directory) {
    this.wheels = wheels;
    this.rounds = rounds;
    this.directory = directory;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wheel = wheels.get((String) execution.getVariable(WheelModel.WHEEL_ID));
    directory.unitsWithTalks().stream()
        .filter(unit -> wheel.includes(unit.id()))
        .forEach(unit -> rounds.open(wheel, unit.id()));
  }
}
