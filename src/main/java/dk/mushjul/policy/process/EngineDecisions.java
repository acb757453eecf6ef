package dk.mushjul.policy.process;

import dk.mushjul.policy.Decisions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The decision tables as the engine has them. The newest version of a table is looked up once in a
 * transaction; what a version answers never changes, so the answers are kept.
 */
@Component
class EngineDecisions implements Decisions {

  private static final int ANSWERS_KEPT = 20_000;

  private final DecisionService decisions;
  private final LatestVersions versions;
  private final ProcessEngineConfigurationImpl engine;
  private final ConcurrentLruCache<Question, List<Map<String, Object>>> answers =
      new ConcurrentLruCache<>(ANSWERS_KEPT, this::ask);

  EngineDecisions(
      DecisionService decisions, LatestVersions versions, ProcessEngineConfigurationImpl engine) {
    this.decisions = decisions;
    this.versions = versions;
    this.engine = engine;
  }

  @Override
  public Table latest(String decision) {
    var version = versions.of(decision);
    return inputs -> answers.get(new Question(version, inputs));
  }

  private List<Map<String, Object>> ask(Question question) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(context -> context.runWithoutAuthorization(evaluation(question)));
  }

  /** Nobody needs a right of their own to be given the date of their own task. */
  private Callable<List<Map<String, Object>>> evaluation(Question question) {
    return () ->
        decisions.evaluateDecisionTableById(question.version(), question.inputs()).getResultList();
  }

  private record Question(String version, Map<String, Object> inputs) {}
}
