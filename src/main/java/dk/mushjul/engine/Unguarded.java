package dk.mushjul.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Does the application's own work in the engine, whoever happens to be signed in. */
@Component
public class Unguarded {

  private final ProcessEngineConfigurationImpl engine;

  Unguarded(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  /** Does it in the caller's transaction. */
  public void run(Runnable work) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                command.runWithoutAuthorization(
                    () -> {
                      work.run();
                      return null;
                    }));
  }
}
