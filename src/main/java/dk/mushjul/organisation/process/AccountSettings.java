package dk.mushjul.organisation.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives new users what {@link OwnAccount} says, unless the engine was given something wider. */
@Component
@Order(100)
class AccountSettings extends AbstractCamundaConfiguration {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    if (engine.getResourceAuthorizationProvider() == null) {
      engine.setResourceAuthorizationProvider(new OwnAccount());
    }
  }
}
