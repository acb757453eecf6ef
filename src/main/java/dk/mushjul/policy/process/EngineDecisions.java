package dk.mushjul.policy.process;

import dk.mushjul.policy.Decisions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The decision tables as the engine has them. The newest version of a table is looked up once in a
 * transaction; what a version answers never changes, so the answers are kept, one for all questions
 * that the table cannot tell apart.
 */
@Component
class EngineDecisions implements Decisions {

  private static final int ANSWERS_KEPT = 20_000;

  private final DecisionService decisions;
  private final RepositoryService repository;
  private final LatestVersions versions;
  private final ProcessEngineConfigurationImpl engine;
  private final ConcurrentLruCache<Question, List<Map<String, Object>>> answers =
      new ConcurrentLruCache<>(ANSWERS_KEPT, this::ask);

  private final Map<String, Distinctions> distinctions = new ConcurrentHashMap<>();

  EngineDecisions(
      DecisionService decisions,
      RepositoryService repository,
      LatestVersions versions,
      ProcessEngineConfigurationImpl engine) {
    this.decisions = decisions;
    this.repository = repository;
    this.versions = versions;
    this.engine = engine;
  }

  @Override
  public Table latest(String decision) {
    var version = versions.of(decision);
    var told = distinctions.computeIfAbsent(version, unread -> read(version, decision));
    return inputs -> answers.get(new Question(version, told.of(inputs)));
  }

  private Distinctions read(String version, String decision) {
    return trusted(() -> Distinctions.in(repository.getDmnModelInstance(version), decision));
  }

  private List<Map<String, Object>> ask(Question question) {
    return trusted(evaluation(question));
  }

  private <T> T trusted(Callable<T> work) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(work));
  }

  /** Nobody needs a right of their own to be given the date of their own task. */
  private Callable<List<Map<String, Object>>> evaluation(Question question) {
    return () ->
        decisions.evaluateDecisionTableById(question.version(), question.inputs()).getResultList();
  }

  private record Question(String version, Map<String, Object> inputs) {}
}
