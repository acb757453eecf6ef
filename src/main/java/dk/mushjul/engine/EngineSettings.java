package dk.mushjul.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's fixed settings: lean, guarded, and the same wherever Mushjul runs. */
@Component
@Order(0)
class EngineSettings extends AbstractCamundaConfiguration {

  private final ModelBeans modelBeans;
  private final Facts facts;
  private final StepListener steps;

  EngineSettings(ModelBeans modelBeans, Facts facts, StepListener steps) {
    this.modelBeans = modelBeans;
    this.facts = facts;
    this.steps = steps;
  }

  private static final String IDS = "[A-Za-z0-9][A-Za-z0-9._@-]*";

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    lean(engine);
    guarded(engine);
    engine.setExpressionManager(new AllowedExpressions(modelBeans, facts));
    engine.setRepositoryService(new ModelDoor(new ModelRules(modelBeans)));
    engine.setFilterService(new FilterDoor());
    engine.setCustomPreCommandInterceptorsTxRequired(
        new ArrayList<>(List.of(new HandInAgain(), new SideDoors(engine))));
    engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(steps, new LeanHistory())));
    engine.setFailedJobRetryTimeCycle("R5/PT5M");
    engine.setEnsureJobDueDateNotNull(true);
    engine.setJobExecutorPreferTimerJobs(true);
    engine.setEnableExceptionsAfterUnhandledBpmnError(true);
    // A refused form is no error of ours; who calls the engine logs what is: HTTP, jobs, we.
    engine.setEnableCmdExceptionLogging(false);
  }

  private void lean(ProcessEngineConfigurationImpl engine) {
    engine.setCustomSessionFactories(new ArrayList<>(List.of(new PlainEntityManager.Factory())));
    engine.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
    engine.setHistoryCleanupBatchWindowStartTime("22:00");
    engine.setHistoryCleanupBatchWindowEndTime("05:00");
    engine.setTaskMetricsEnabled(false);
    engine.setCmmnEnabled(false);
    engine.setStandaloneTasksEnabled(false);
  }

  private void guarded(ProcessEngineConfigurationImpl engine) {
    engine.setDefaultUserPermissionNameForTask("TASK_WORK");
    engine.setEnablePasswordPolicy(true);
    engine.setDeserializationTypeValidationEnabled(true);
    engine.setConfigureScriptEngineHostAccess(false);
    engine.setEnableScriptEngineLoadExternalResources(false);
    engine.setQueryMaxResultsLimit(2000);
    engine.setGeneralResourceWhitelistPattern(IDS);
  }
}
