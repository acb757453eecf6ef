package dk.mushjul.substitute.process;

import dk.mushjul.engine.Alignment;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** What waits for the substitute goes back to the manager, whoever that is by now. */
@Component
class EndSubstitutionDelegate implements JavaDelegate {

  private final Substitutions substitutions;
  private final Alignment alignment;

  EndSubstitutionDelegate(Substitutions substitutions, Alignment alignment) {
    this.substitutions = substitutions;
    this.alignment = alignment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = (String) execution.getVariable(SubstitutionModel.SUBSTITUTION_ID);
    substitutions.become(id, Substitution.State.ENDED);
    alignment.of(substitutions.get(id).substitute());
  }
}
