package dk.mushjul.schedule.process;

import dk.mushjul.schedule.MoveRules;
import dk.mushjul.schedule.Schedule;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves the dates that HR has confirmed, unless they cannot be moved any more. */
@Component
class MoveDatesDelegate implements JavaDelegate {

  private final MoveRules rules;
  private final Schedule schedule;
  private final MovedInstances instances;

  MoveDatesDelegate(MoveRules rules, Schedule schedule, MovedInstances instances) {
    this.rules = rules;
    this.schedule = schedule;
    this.instances = instances;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var move = MoveWords.read(execution::getVariable);
    var possible = rules.problems(move).isEmpty();
    if (possible) {
      var concerned = instances.of(move);
      schedule.carryOut(move);
      instances.follow(move, concerned);
    }
    execution.setVariable(MoveDatesModel.DATES_MOVED, possible);
  }
}
