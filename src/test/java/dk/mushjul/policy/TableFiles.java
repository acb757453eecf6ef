package dk.mushjul.policy;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The tables as they stand in {@code dmn/}, evaluated by the engine's own DMN engine alone. */
public final class TableFiles implements Decisions {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final Map<String, String> FILES = Map.of("musTestBand", "musTestScore");

  private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
  private final Map<List<Object>, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();

  @Override
  public Table latest(String decision) {
    var table = parsed.computeIfAbsent(decision, TableFiles::parse);
    return inputs ->
        answers.computeIfAbsent(List.of(decision, inputs), question -> rows(table, inputs));
  }

  private static List<Map<String, Object>> rows(DmnDecision table, Map<String, Object> inputs) {
    return ENGINE.evaluateDecisionTable(table, inputs).getResultList();
  }

  private static DmnDecision parse(String decision) {
    var file = Path.of("dmn", FILES.getOrDefault(decision, decision) + ".dmn");
    try (var content = new FileInputStream(file.toFile())) {
      return ENGINE.parseDecision(decision, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
