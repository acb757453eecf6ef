package dk.mushjul.handover.process;

import dk.mushjul.organisation.ManagerChanges;
import dk.mushjul.organisation.ManagerChanges.Wish;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Changes the organisation as HR chose, with everything that follows from it. */
@Component
class ChangeManagerDelegate implements JavaDelegate {

  private final ManagerChanges changes;

  ChangeManagerDelegate(ManagerChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var wholeUnit =
        ChangeManagerModel.WHOLE_UNIT.equals(execution.getVariable(ChangeManagerModel.FOR));
    var wish =
        new Wish(
            wholeUnit ? (String) execution.getVariable(ChangeManagerModel.UNIT) : null,
            people((String) execution.getVariable(ChangeManagerModel.PEOPLE)),
            (String) execution.getVariable(ChangeManagerModel.NEW_MANAGER));
    execution.setVariable(ChangeManagerModel.MANAGERS_CHANGED, changes.carryOut(wish) > 0);
  }

  private static Set<String> people(String ids) {
    return Arrays.stream(ids.split(",")).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
  }
}
