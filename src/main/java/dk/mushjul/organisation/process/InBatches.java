package dk.mushjul.organisation.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Does many things to the engine in the caller's transaction with few round trips, whoever is
 * signed in: one command of the engine for five hundred, which it flushes together.
 */
@Component
class InBatches {

  private static final int SIZE = 500;

  private final ProcessEngineConfigurationImpl engine;

  InBatches(ProcessEngine engine) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  /** Does it to each. */
  <T> void each(Collection<T> items, Consumer<T> action) {
    batches(items, batch -> batch.forEach(action));
  }

  /** Does it to all, at most five hundred at a time. */
  <T> void batches(Collection<T> items, Consumer<List<T>> action) {
    var all = new ArrayList<>(items);
    for (int from = 0; from < all.size(); from += SIZE) {
      var batch = all.subList(from, Math.min(from + SIZE, all.size()));
      engine.getCommandExecutorTxRequired().execute(unguarded(() -> action.accept(batch)));
    }
  }

  private static Command<Void> unguarded(Runnable action) {
    return context ->
        context.runWithoutAuthorization(
            () -> {
              action.run();
              return null;
            });
  }
}
