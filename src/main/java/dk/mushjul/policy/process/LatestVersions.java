package dk.mushjul.policy.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which version of each table is the newest, asked once in a transaction: whoever deploys a number
 * sees it in the next one, on every node.
 */
@Component
class LatestVersions {

  private final RepositoryService repository;
  private final ProcessEngineConfigurationImpl engine;

  LatestVersions(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
    this.repository = repository;
    this.engine = engine;
  }

  /**
   * The definition id of the newest version.
   *
   * @throws IllegalStateException when no such table is deployed
   */
  String of(String decision) {
    var newest =
        TransactionSynchronizationManager.isSynchronizationActive()
            ? known().get(decision)
            : all().get(decision);
    if (newest == null) {
      throw new IllegalStateException("The table " + decision + " is not deployed");
    }
    return newest;
  }

  @SuppressWarnings("unchecked")
  private Map<String, String> known() {
    var known = (Map<String, String>) TransactionSynchronizationManager.getResource(this);
    if (known == null) {
      known = all();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Forget(this, known));
    }
    return known;
  }

  /** All tables at once: whoever asks one mostly asks others next. */
  private Map<String, String> all() {
    return engine
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(this::query));
  }

  private Map<String, String> query() {
    return repository.createDecisionDefinitionQuery().latestVersion().unlimitedList().stream()
        .collect(Collectors.toMap(DecisionDefinition::getKey, DecisionDefinition::getId));
  }

  /** Ends what a transaction knew with it, and puts it aside while another one runs within. */
  private record Forget(LatestVersions key, Map<String, String> known)
      implements TransactionSynchronization {

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(key);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(key, known);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }
  }
}
