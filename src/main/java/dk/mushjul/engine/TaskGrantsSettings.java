package dk.mushjul.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets {@link TaskGrants} decide who gets which rights on a task. */
@Component
@Order(50)
class TaskGrantsSettings extends AbstractCamundaConfiguration {

  private final TaskRows rows;

  TaskGrantsSettings(TaskRows rows) {
    this.rows = rows;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setResourceAuthorizationProvider(new TaskGrants(rows));
  }
}
