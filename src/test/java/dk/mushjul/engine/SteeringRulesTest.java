package dk.mushjul.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SteeringRulesTest {

  private static final String BOTH =
      "processes/p.bpmn, userTask_a and userTask_b: can be open at the same time"
          + " and both steer by 'answer'";
  private static final String SEVERAL =
      "processes/p.bpmn, userTask_a: can be open several times at once and steers by 'answer'";

  @Test
  void refusesTheSameKeyInParallelBranches() {
    var fork = task(task(start().parallelGateway("split"), "a"), "other").parallelGateway("join");

    var model = task(fork.moveToNode("split"), "b").connectTo("join").endEvent().done();

    assertThat(breaches(model)).containsExactly(BOTH);
  }

  @Test
  void takesTheSameKeyBeforeAndAfterABranch() {
    var before = task(start(), "a").parallelGateway("split");
    var fork = task(before, "other").parallelGateway("join");

    var model =
        task(task(fork.moveToNode("split"), "plain").connectTo("join"), "b").endEvent().done();

    assertThat(breaches(model)).isEmpty();
  }

  @Test
  void takesTheSameKeyWhereOnlyOneOfBothCanBeOpen() {
    var choice = task(start().exclusiveGateway("split"), "a").exclusiveGateway("join");

    var model = task(choice.moveToNode("split"), "b").connectTo("join").endEvent().done();

    assertThat(breaches(model)).isEmpty();
  }

  @Test
  void takesTheSameKeyOneAfterTheOtherInALoop() {
    var model =
        task(task(start().exclusiveGateway("again"), "a"), "b")
            .exclusiveGateway("enough")
            .endEvent()
            .moveToNode("enough")
            .connectTo("again")
            .done();

    assertThat(breaches(model)).isEmpty();
  }

  @Test
  void seesBranchesThatNoGatewayOpens() {
    var plain = task(start(), "plain");
    task(plain, "a");

    assertThat(breaches(task(plain, "b").done())).containsExactly(BOTH);
  }

  @Test
  void seesBranchesThatGoOnAfterAJoinOfOthers() {
    var fork = start().parallelGateway("split");
    var longBranch = task(task(fork, "plain"), "a").endEvent();

    var model = task(task(longBranch.moveToNode("split"), "other"), "b").endEvent().done();

    assertThat(breaches(model)).containsExactly(BOTH);
  }

  @Test
  void seesWhatADateOpensBesideATask() {
    var a = task(start(), "a");

    var late = a.boundaryEvent("late").cancelActivity(false).timerWithDuration("P1D");

    assertThat(breaches(task(late, "b").done())).containsExactly(BOTH);
  }

  @Test
  void takesWhatADateOpensInsteadOfATask() {
    var a = task(start(), "a");

    var late = a.boundaryEvent("late").cancelActivity(true).timerWithDuration("P1D");

    assertThat(breaches(task(late, "b").done())).isEmpty();
  }

  @Test
  void seesWhatAMessageOpensAgainAndAgain() {
    var plain = task(start(), "plain");

    var more = plain.boundaryEvent("more").cancelActivity(false).message("m");

    assertThat(breaches(task(more, "a").done())).containsExactly(SEVERAL);
  }

  @Test
  void seesSeveralOfTheSameTask() {
    assertThat(breaches(task(start(), "a").multiInstance().parallel().cardinality("2").done()))
        .containsExactly(SEVERAL);
    assertThat(breaches(task(start(), "a").multiInstance().sequential().cardinality("2").done()))
        .isEmpty();
  }

  @Test
  void seesTasksInsideASubprocessOfABranch() {
    var fork = task(start().parallelGateway("split"), "a").endEvent().moveToNode("split");

    var inner = task(fork.subProcess("subProcess_inner").embeddedSubProcess().startEvent(), "b");

    assertThat(breaches(inner.endEvent().subProcessDone().endEvent().done())).containsExactly(BOTH);
  }

  @Test
  void seesWhatAnEventOpensBesideTheWholeProcess() {
    assertThat(breaches(beside(false))).containsExactly(BOTH);
    assertThat(breaches(beside(true))).isEmpty();
  }

  static Collection<Path> processes() throws IOException {
    try (var files = Files.list(Path.of("processes"))) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void holdsOfEveryModelThatIsShipped(Path file) throws IOException {
    var forms = new HashMap<String, byte[]>();
    try (var all = Files.list(Path.of("forms"))) {
      for (var form : all.toList()) {
        forms.put("forms/" + form.getFileName(), Files.readAllBytes(form));
      }
    }

    assertThat(
            new SteeringRules(file.toString(), new ModelSet(forms))
                .breaches(Bpmn.readModelFromFile(file.toFile())))
        .isEmpty();
  }

  private static BpmnModelInstance beside(boolean interrupting) {
    var process = Bpmn.createExecutableProcess("p");
    task(process.startEvent(), "a").endEvent();
    var start =
        process.eventSubProcess().startEvent().interrupting(interrupting).timerWithDuration("P1D");
    return task(start, "b").endEvent().done();
  }

  private static StartEventBuilder start() {
    return Bpmn.createExecutableProcess("p").startEvent();
  }

  private static UserTaskBuilder task(AbstractFlowNodeBuilder<?, ?> before, String stem) {
    return before.userTask("userTask_" + stem).camundaFormRef(stem);
  }

  private static Collection<String> breaches(BpmnModelInstance model) {
    var forms =
        Map.of(
            "forms/a.form", form("a", "answer"),
            "forms/b.form", form("b", "answer"),
            "forms/other.form", form("other", "otherAnswer"));
    return new SteeringRules("processes/p.bpmn", new ModelSet(forms)).breaches(model);
  }

  private static byte[] form(String id, String key) {
    return """
        {"id":"%s","type":"default","components":[{"type":"radio","key":"%s","label":"?",
        "values":[{"label":"Ja","value":"yes"}],"properties":{"steers":"flow"}}]}
        """
        .formatted(id, key)
        .getBytes(StandardCharsets.UTF_8);
  }
}
