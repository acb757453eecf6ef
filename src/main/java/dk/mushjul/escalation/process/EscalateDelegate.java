package dk.mushjul.escalation.process;

import dk.mushjul.engine.Facts;
import dk.mushjul.escalation.LateManagers;
import dk.mushjul.organisation.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the manager above that a manager is late, once per late manager. */
@Component
class EscalateDelegate implements JavaDelegate {

  private final LateManagers late;
  private final LateDuties duties;
  private final Directory directory;
  private final RuntimeService runtime;
  private final Facts facts;
  private final Clock clock;

  EscalateDelegate(
      LateManagers late,
      LateDuties duties,
      Directory directory,
      RuntimeService runtime,
      Facts facts,
      Clock clock) {
    this.late = late;
    this.duties = duties;
    this.directory = directory;
    this.runtime = runtime;
    this.facts = facts;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var manager = (String) execution.getVariable(LateManagerModel.MANAGER);
    // The employee may be the one who writes the plan: that is nobody's to escalate.
    if (manager != null
        && duties.isIn(execution.getProcessInstanceId(), manager)
        && late.find(manager).isEmpty()) {
      var instance =
          runtime.startProcessInstanceByKey(
              LateManagerModel.KEY, manager, variables(execution, manager));
      late.open(
          new LateManagers.LateManager(
              manager, instance.getProcessInstanceId(), LocalDate.now(clock)));
    }
  }

  private Map<String, Object> variables(DelegateExecution execution, String manager) {
    var variables = new HashMap<String, Object>();
    variables.put("wheelId", facts.text(execution, "wheelId"));
    variables.put(LateManagerModel.CASE, manager + "/" + LocalDate.now(clock));
    variables.put(LateManagerModel.LATE, manager);
    variables.put(LateManagerModel.ABOVE, directory.managerAbove(manager).orElse(null));
    variables.put(LateManagerModel.READERS, "hr");
    return variables;
  }
}
