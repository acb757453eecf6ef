package dk.mushjul.evaluation.process;

import dk.mushjul.evaluation.MusTests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Decides who is asked the MUS test; each gets a task and one notice. */
@Component
class InviteMusTestDelegate implements JavaDelegate {

  private final MusTests tests;

  InviteMusTestDelegate(MusTests tests) {
    this.tests = tests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var round = (String) execution.getVariable(EvaluationModel.UNIT_ROUND_ID);
    execution.setVariable(EvaluationModel.MUS_TEST_PEOPLE, tests.ask(round));
  }
}
