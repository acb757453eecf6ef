package dk.mushjul.daily.process;

import dk.mushjul.conversation.process.LapseOffers;
import dk.mushjul.conversation.process.Leaves;
import dk.mushjul.escalation.process.CaughtUp;
import dk.mushjul.escalation.process.ManagersAway;
import dk.mushjul.evaluation.MusTestBatches;
import dk.mushjul.evaluation.process.MusTestWithdrawn;
import dk.mushjul.substitute.process.SubstitutionProcess;
import dk.mushjul.wheel.process.UnitRoundProcess;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Does what follows from the date alone: who is away, who is back, who picked no time, what has
 * settled.
 */
@Component
class RunDayDelegate implements JavaDelegate {

  private final Leaves leaves;
  private final LapseOffers offers;
  private final UnitRoundProcess rounds;
  private final ManagersAway managersAway;
  private final CaughtUp caughtUp;
  private final MusTestWithdrawn musTestWithdrawn;
  private final MusTestBatches musTest;
  private final SubstitutionProcess substitutions;

  RunDayDelegate(
      Leaves leaves,
      LapseOffers offers,
      UnitRoundProcess rounds,
      ManagersAway managersAway,
      CaughtUp caughtUp,
      MusTestWithdrawn musTestWithdrawn,
      MusTestBatches musTest,
      SubstitutionProcess substitutions) {
    this.leaves = leaves;
    this.offers = offers;
    this.rounds = rounds;
    this.managersAway = managersAway;
    this.caughtUp = caughtUp;
    this.musTestWithdrawn = musTestWithdrawn;
    this.musTest = musTest;
    this.substitutions = substitutions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    leaves.settle();
    offers.run();
    rounds.settleWaiting();
    managersAway.run();
    caughtUp.run();
    musTestWithdrawn.run();
    musTest.run();
    substitutions.alignAll();
    execution.setVariable(RemindDelegate.AFTER, "");
  }
}
