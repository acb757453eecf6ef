package dk.mushjul.policy.process;

import dk.mushjul.database.OncePerTransaction;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Which version of each table is the newest, asked once in a transaction: whoever deploys a number
 * sees it in the next one, on every node.
 */
@Component
class LatestVersions {

  private final RepositoryService repository;
  private final ProcessEngineConfigurationImpl engine;
  private final OncePerTransaction<Map<String, String>> known = new OncePerTransaction<>(this::all);

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
    var newest = known.get().get(decision);
    if (newest == null) {
      throw new IllegalStateException("The table " + decision + " is not deployed");
    }
    return newest;
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
}
