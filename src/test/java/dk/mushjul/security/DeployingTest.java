package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A process owner changes one file at a time from Camunda Modeler; no developer is needed. */
@MushjulTest
class DeployingTest {

  private static final String DEPLOY = "/engine-rest/deployment/create";
  private static final Path REQUEST = Path.of("processes", "conversationRequest.bpmn");
  private static final Path DATES = Path.of("dmn", "dueDate.dmn");
  private static final String FIRST_STEP =
      """
      <bpmn:userTask id="userTask_checkRequest" name="Se på ønsket" camunda:candidateGroups="hr"
          camunda:formRef="checkRequest" camunda:formRefBinding="deployment">
        <bpmn:incoming>flow_requestConversationToCheckRequest</bpmn:incoming>
        <bpmn:outgoing>flow_requestConversationToChooseReader</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:sequenceFlow id="flow_requestConversationToCheckRequest"
          sourceRef="startEvent_requestConversation" targetRef="userTask_checkRequest" />
      <bpmn:serviceTask id="serviceTask_chooseReader\"""";
  private static final String FORM =
      """
      {"type":"default","id":"checkRequest","schemaVersion":16,"components":[
        {"type":"textfield","key":"checkNote","label":"Note","validate":{"required":true}}]}
      """;

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired RepositoryService repository;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void aNumberInATableMovesTheNextTasksDate() throws IOException {
    var before = ask("emma");
    var row = Files.readString(DATES);
    var place = row.indexOf("<text>\"answerRequest\"</text>");
    var changed =
        row.substring(0, place)
            + row.substring(place).replaceFirst("<text>\\d+</text>", "<text>90</text>");

    assertThat(deploy("pia", "dueDate.dmn", changed).statusCode()).isEqualTo(200);

    var after = ask("erik");
    assertThat(Duration.between(before.getDueDate().toInstant(), after.getDueDate().toInstant()))
        .isGreaterThan(Duration.ofDays(60));
  }

  @Test
  void aFormAloneIsFoundByTheStepsThatUseIt() throws IOException {
    var form = Files.readString(Path.of("forms", "requestConversation.form"));
    var renamed = form.replace("\"label\": \"Hvad handler det om?\"", "\"label\": \"Hvorfor?\"");
    assertThat(renamed).isNotEqualTo(form);

    var answer = deploy("pia", "et-andet-navn.form", renamed);

    assertThat(answer.statusCode()).isEqualTo(200);
    var shown =
        Visitor.signedIn(port, "emma")
            .get(
                Visitor.ENGINE + "/process-definition/key/conversationRequest/deployed-start-form");
    assertThat(shown.body()).contains("Hvorfor?");
    assertThat(newest())
        .contains("forms/requestConversation.form", "processes/wheel.bpmn", "dmn/dueDate.dmn")
        .doesNotContain("et-andet-navn.form");
  }

  @Test
  void aNewStepNeedsNoCode() throws IOException {
    assertThat(deploy("pia", "checkRequest.form", FORM).statusCode()).isEqualTo(200);
    assertThat(deploy("pia", "conversationRequest.bpmn", withAnotherStep()).statusCode())
        .isEqualTo(200);

    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));

    var step = office.task("checkRequest");
    assertThat(step.getDueDate()).isNotNull();
    assertThat(office.form("hanne", step).context().step()).isEqualTo("checkRequest");
    assertThat(told(step)).isEqualTo("hanne");
    office.handIn("hanne", step, Map.of("checkNote", "Det ser vi på"));
    assertThat(Visitor.signedIn(port, "hanne").get("/mus/api/me").body()).contains("Det ser vi på");
    assertThat(office.task("answerRequest").getAssignee()).isEqualTo("mads");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:delegateExpression=\"${somethingDelegate}\"",
        "camunda:class=\"java.lang.Object\"",
        "camunda:expression=\"${''.getClass()}\"",
        "camunda:type=\"external\" camunda:topic=\"x\""
      })
  void refusesAStepThatWouldRunOtherCode(String code) throws IOException {
    var model =
        Files.readString(REQUEST)
            .replace("camunda:delegateExpression=\"${chooseReaderDelegate}\"", code);

    isRefused("conversationRequest.bpmn", model, "serviceTask_chooseReader");
  }

  @Test
  void refusesScriptsAndWhatIsNoModel() throws IOException {
    var script =
        Files.readString(REQUEST)
            .replace(
                "<bpmn:serviceTask id=\"serviceTask_chooseReader\"",
                "<bpmn:scriptTask id=\"x\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script>"
                    + "</bpmn:scriptTask><bpmn:serviceTask id=\"serviceTask_chooseReader\"");

    isRefused("conversationRequest.bpmn", script, "scripts are not allowed");
    isRefused("note.txt", "hej", "note.txt");
    isRefused("checkRequest.form", "{\"components\":[]}", "checkRequest.form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hanne", "carl", "mads", "emma"})
  void isForProcessOwners(String person) {
    assertThat(deploy(person, "checkRequest.form", FORM).statusCode()).isEqualTo(403);
    assertThat(newest()).doesNotContain("forms/checkRequest.form");
  }

  private void isRefused(String name, String content, String because) {
    var deployments = repository.createDeploymentQuery().count();

    var answer = deploy("pia", name, content);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains(because);
    assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
  }

  private Task ask(String person) {
    office.start(
        person, "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    var task =
        office.tasks("answerRequest").processInstanceBusinessKey(person + "/1").singleResult();
    assertThat(task).isNotNull();
    return task;
  }

  private static String withAnotherStep() throws IOException {
    return Files.readString(REQUEST)
        .replace(
            "sourceRef=\"startEvent_requestConversation\"", "sourceRef=\"userTask_checkRequest\"")
        .replace(
            "<bpmn:outgoing>flow_requestConversationToChooseReader</bpmn:outgoing>",
            "<bpmn:outgoing>flow_requestConversationToCheckRequest</bpmn:outgoing>")
        .replaceFirst(
            "<bpmn:serviceTask id=\"serviceTask_chooseReader\"",
            Matcher.quoteReplacement(FIRST_STEP));
  }

  private String told(Task task) {
    return jdbc.sql("select recipient from mushjul.notice where facts->>'link' = ?")
        .param("/mus/tasks/" + task.getId())
        .query(String.class)
        .single();
  }

  private List<String> newest() {
    var wheel =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey("wheel")
            .latestVersion()
            .singleResult();
    return repository.getDeploymentResourceNames(wheel.getDeploymentId());
  }

  /** As Camunda Modeler sends it. */
  private HttpResponse<String> deploy(String person, String name, String content) {
    var body =
        part("deployment-name", "", "Fra Modeler")
            + part(name, "; filename=\"" + name + "\"", content)
            + "--x--\r\n";
    return Visitor.withBasic(port, person)
        .sendBytes(
            "POST",
            DEPLOY,
            body.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "multipart/form-data; boundary=x");
  }

  private static String part(String name, String more, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
