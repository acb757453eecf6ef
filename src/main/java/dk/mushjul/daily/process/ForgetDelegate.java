package dk.mushjul.daily.process;

import dk.mushjul.retention.Forgetting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Deletes what has been kept as long as the table {@code retention} says, some at a time. */
@Component
class ForgetDelegate implements JavaDelegate {

  private static final String UP_TO = "forgottenUpTo";
  private static final String MORE = "moreToForget";

  private final Forgetting forgetting;

  ForgetDelegate(Forgetting forgetting) {
    this.forgetting = forgetting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var before = (Long) execution.getVariable(UP_TO);
    var progress = forgetting.batch(before == null ? 0 : before);
    execution.setVariable(UP_TO, progress.entry());
    execution.setVariable(MORE, progress.more());
  }
}
