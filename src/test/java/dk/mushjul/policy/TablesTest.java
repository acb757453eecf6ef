package dk.mushjul.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every table in {@code dmn/}. */
class TablesTest {

  private static final Path FOLDER = Path.of("dmn");

  static Stream<Path> files() throws IOException {
    return Files.list(FOLDER).filter(file -> file.toString().endsWith(".dmn")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void theFirstDecisionIsNamedLikeItsFile(Path file) {
    var first = model(file).getModelElementsByType(Decision.class).iterator().next();

    assertThat(first.getId() + ".dmn").isEqualTo(file.getFileName().toString());
  }

  /** Who writes a table or drives one from outside goes by these. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dueDate      | task sector unit | anchor days calendar",
        "reminder     | task role daysToDue weeklyHours | recipient template",
        "noticePeriod | sector unit | days",
        "eligibility  | sector monthsEmployed weeklyHours onLeave hasManager age"
            + " | outcome reason seniorOffer",
        "musTestScore | answer | points",
        "retention    | kind | days anchor",
        "quietPeriod  | week month day | kind",
        "unitMove     | stage sector unit | goes",
        "spread       | sector unit | talksPerManagerAndWeek newEmployeeMonths"
      })
  void hasTheDocumentedColumns(String decision, String inputs, String outputs) {
    Decision found = model(FOLDER.resolve(decision + ".dmn")).getModelElementById(decision);
    var table = (DecisionTable) found.getExpression();

    assertThat(table.getInputs())
        .extracting(Input::getId)
        .containsExactly(inputs.split(" "))
        .isEqualTo(
            table.getInputs().stream()
                .map(input -> input.getInputExpression().getTextContent().strip())
                .toList());
    assertThat(table.getOutputs())
        .extracting(Output::getId)
        .containsExactly(outputs.split(" "))
        .isEqualTo(table.getOutputs().stream().map(Output::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasALifetimeAndAPictureForTheModeler(Path file) throws IOException {
    var decisions = model(file).getModelElementsByType(Decision.class);

    assertThat(decisions).allMatch(decision -> decision.getCamundaHistoryTimeToLive() == 1825);
    assertThat(Files.readString(file))
        .contains("modeler:executionPlatform=\"Camunda Platform\"")
        .contains("modeler:executionPlatformVersion=\"7.24.0\"");
    assertThat(decisions)
        .allSatisfy(
            decision ->
                assertThat(Files.readString(file))
                    .contains("dmnElementRef=\"" + decision.getId() + "\""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRowSaysWhyInDanish(Path file) {
    var rules = model(file).getModelElementsByType(Rule.class);

    assertThat(rules)
        .isNotEmpty()
        .allMatch(rule -> !rule.getDescription().getTextContent().isBlank());
  }

  @Test
  void everyTaskAndEveryTimerOfTheModelsHasARow() throws IOException {
    var rows = tasks();

    assertThat(rows).containsAll(inModels("userTask_([A-Za-z0-9]+)\""));
    assertThat(rows).containsAll(inModels("deadlines\\.on\\(execution, \"([A-Za-z0-9]+)\"\\)"));
  }

  @Test
  void everyBoundBelongsToARow() {
    var rows = tasks();

    assertThat(rows.stream().filter(row -> row.matches(".*(Earliest|Latest)")))
        .isNotEmpty()
        .allMatch(row -> rows.contains(row.replaceAll("(Earliest|Latest)$", "")));
  }

  @Test
  void everyRowOfDueDateCanBeRead() {
    var tables = new TableFiles();
    var policy = new Policy(tables, new WorkCalendar(tables));

    var without = new TreeSet<String>();
    for (var task : tasks()) {
      if (policy.due(task, "state", null).isEmpty()) {
        without.add(task);
      }
    }
    assertThat(without).as("what is never due").containsExactly("endSubstitution");
  }

  private static TreeSet<String> tasks() {
    var rows = new TreeSet<String>();
    for (var rule : model(FOLDER.resolve("dueDate.dmn")).getModelElementsByType(Rule.class)) {
      var cell = rule.getInputEntries().iterator().next().getTextContent().strip();
      assertThat(rows.add(cell.substring(1, cell.length() - 1))).as(cell).isTrue();
    }
    return rows;
  }

  private static TreeSet<String> inModels(String pattern) throws IOException {
    var found = new TreeSet<String>();
    try (var models = Files.list(Path.of("processes"))) {
      for (var file : models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
        Pattern.compile(pattern)
            .matcher(Files.readString(file).replace("&#34;", "\"").replace("&quot;", "\""))
            .results()
            .forEach(hit -> found.add(hit.group(1)));
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }

  private static DmnModelInstance model(Path file) {
    return Dmn.readModelFromFile(file.toFile());
  }
}
