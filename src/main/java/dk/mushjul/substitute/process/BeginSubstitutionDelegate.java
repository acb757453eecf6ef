package dk.mushjul.substitute.process;

import dk.mushjul.conversation.ConfidentialMinutes;
import dk.mushjul.substitute.SubstituteNotices;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The substitute has the manager's steps from now on. */
@Component
class BeginSubstitutionDelegate implements JavaDelegate {

  private final Substitutions substitutions;
  private final ConfidentialMinutes confidential;
  private final SubstitutionProcess process;
  private final SubstituteNotices notices;

  BeginSubstitutionDelegate(
      Substitutions substitutions,
      ConfidentialMinutes confidential,
      SubstitutionProcess process,
      SubstituteNotices notices) {
    this.substitutions = substitutions;
    this.confidential = confidential;
    this.process = process;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var id = (String) execution.getVariable(SubstitutionModel.SUBSTITUTION_ID);
    var substitution = substitutions.get(id);
    confidential.noteOf(substitution.manager());
    substitutions.become(id, Substitution.State.RUNNING);
    notices.begins(substitution);
    process.align(substitution);
  }
}
