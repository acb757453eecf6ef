package dk.mushjul;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.form.FormSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every element of every model finds its code, form and table by its name. */
class ModelFindsItsCodeTest {

  private static final String ID =
      "(startEvent|endEvent|event|userTask|serviceTask|sendTask|callActivity|subProcess|gateway|flow)"
          + "_[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?";

  static Stream<Path> processes() throws IOException {
    return files("processes", ".bpmn");
  }

  static Stream<Path> forms() throws IOException {
    return files("forms", ".form");
  }

  static Stream<Path> decisions() throws IOException {
    return files("dmn", ".dmn");
  }

  private static Stream<Path> files(String folder, String ending) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      var found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found.stream();
    }
  }

  private static BpmnModelInstance model(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static String stem(String id) {
    return id.split("_", 3)[1];
  }

  @ParameterizedTest
  @MethodSource("processes")
  void fileNamesEqualIds(Path file) {
    assertThat(model(file).getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(name(file));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void idsFollowTheConvention(Path file) {
    var model = model(file);
    assertThat(model.getModelElementsByType(FlowNode.class)).isNotEmpty();
    for (var node : model.getModelElementsByType(FlowNode.class)) {
      assertThat(node.getId()).matches(ID);
    }
    for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
      assertThat(flow.getId()).matches(ID);
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyAutomaticStepHasItsDelegate(Path file) {
    var model = model(file);
    Stream.concat(
            model.getModelElementsByType(ServiceTask.class).stream()
                .map(step -> new String[] {step.getId(), step.getCamundaDelegateExpression()}),
            model.getModelElementsByType(SendTask.class).stream()
                .map(step -> new String[] {step.getId(), step.getCamundaDelegateExpression()}))
        .forEach(
            step -> {
              assertThat(step[1]).as(step[0]).isEqualTo("${" + stem(step[0]) + "Delegate}");
              assertThat(delegates()).as(step[0]).contains(stem(step[0]));
            });
  }

  private static Set<String> delegates() {
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      return sources
          .map(source -> source.getFileName().toString())
          .filter(source -> source.endsWith("Delegate.java"))
          .map(source -> source.substring(0, source.length() - "Delegate.java".length()))
          .map(source -> Character.toLowerCase(source.charAt(0)) + source.substring(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyDelegateIsUsed() throws IOException {
    var used = new TreeSet<String>();
    processes()
        .flatMap(
            file ->
                Stream.<Class<? extends BpmnModelElementInstance>>of(
                        ServiceTask.class, SendTask.class)
                    .flatMap(type -> model(file).getModelElementsByType(type).stream()))
        .forEach(step -> used.add(stem(step.getAttributeValue("id"))));
    assertThat(used).isEqualTo(new TreeSet<>(delegates()));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyUserTaskHasItsForm(Path file) {
    for (var task : model(file).getModelElementsByType(UserTask.class)) {
      assertThat(task.getCamundaFormRef()).as(task.getId()).isEqualTo(stem(task.getId()));
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
      assertThat(Path.of("forms", stem(task.getId()) + ".form")).exists();
      assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFormIsReadAndUsed(Path file) throws IOException {
    assertThat(FormSchema.parse(Files.readString(file)).id()).isEqualTo(name(file));
    var used =
        processes()
            .map(
                process -> {
                  try {
                    return Files.readString(process);
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                })
            .anyMatch(xml -> xml.contains("camunda:formRef=\"" + name(file) + "\""));
    assertThat(used).as(file.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyCalledProcessExists(Path file) {
    for (var call : model(file).getModelElementsByType(CallActivity.class)) {
      assertThat(Path.of("processes", call.getCalledElement() + ".bpmn")).exists();
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyExclusiveSplitHasADefaultOrOnlyConditions(Path file) {
    for (var gateway : model(file).getModelElementsByType(ExclusiveGateway.class)) {
      if (gateway.getOutgoing().size() > 1) {
        for (var flow : gateway.getOutgoing()) {
          assertThat(flow.getConditionExpression() != null || flow.equals(gateway.getDefault()))
              .as(flow.getId())
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("processes")
  void theAnswerOnTheArrowIsTheCondition(Path file) {
    for (var condition : model(file).getModelElementsByType(ConditionExpression.class)) {
      var flow = (SequenceFlow) condition.getParentElement();
      if ("Ja".equals(flow.getName())) {
        assertThat(condition.getTextContent()).as(flow.getId()).doesNotContain("!", "'no");
      }
      if ("Nej".equals(flow.getName())) {
        assertThat(condition.getTextContent()).as(flow.getId()).containsAnyOf("!", "'no");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyDecisionHasItsNameAndHistoryTimeToLive(Path file) {
    var decisions = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class);
    assertThat(decisions).extracting(Decision::getId).contains(name(file));
    assertThat(decisions)
        .allSatisfy(
            decision ->
                assertThat(decision.getCamundaHistoryTimeToLiveString())
                    .as(decision.getId())
                    .isNotBlank());
  }
}
