package dk.mushjul.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.repository.DeploymentBuilderImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What the engine itself needs for as many tasks: the same engine, threads, pool and transactions
 * of at most fifty starts, but instances of one user task with one variable, and nothing of
 * Mushjul's.
 */
final class BareEngine implements JavaDelegate {

  static final String UNIT = "bareUnit";
  static final String TASK = "bareTask";

  private static final int AT_A_TIME = 50;
  private static final String LEFT = "left";
  private static final String MANAGER = "manager";

  private final ProcessEngineConfigurationImpl engine;

  BareEngine(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /** Deploys past the door for models, which would refuse what has no form. */
  void deploy() {
    var deployment =
        new DeploymentBuilderImpl((RepositoryServiceImpl) engine.getRepositoryService());
    deployment.name("bare");
    deployment.addModelInstance("bareUnit.bpmn", unit());
    deployment.addModelInstance("bareTask.bpmn", task());
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                command.runWithoutAuthorization(() -> new DeployCmd(deployment).execute(command)));
  }

  private static BpmnModelInstance unit() {
    return Bpmn.createExecutableProcess(UNIT)
        .camundaHistoryTimeToLiveString("P1825D")
        .startEvent()
        .serviceTask("start")
        .camundaAsyncBefore()
        .camundaDelegateExpression("${bareEngineDelegate}")
        .exclusiveGateway("more")
        .condition("no", "${left == 0}")
        .endEvent()
        .moveToLastGateway()
        .condition("yes", "${left > 0}")
        .connectTo("start")
        .done();
  }

  private static BpmnModelInstance task() {
    return Bpmn.createExecutableProcess(TASK)
        .camundaHistoryTimeToLiveString("P1825D")
        .startEvent()
        .userTask("task")
        .camundaAssignee("${manager}")
        .endEvent()
        .done();
  }

  /** Starts one job for each unit, in one transaction, as the wheel does. */
  void begin(List<Workplace.Talks> units) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              units.forEach(unit -> begin(unit.manager(), unit.present() + 1));
              return null;
            });
  }

  private void begin(String manager, int tasks) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(UNIT, manager, Map.of(MANAGER, manager, LEFT, tasks));
  }

  @Override
  public void execute(DelegateExecution unit) {
    var left = (Integer) unit.getVariable(LEFT);
    var manager = (String) unit.getVariable(MANAGER);
    var now = Math.min(AT_A_TIME, left);
    for (var number = 0; number < now; number++) {
      engine
          .getRuntimeService()
          .startProcessInstanceByKey(
              TASK, manager + "/" + (left - number), Map.of(MANAGER, manager));
    }
    unit.setVariable(LEFT, left - now);
  }
}
