package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@MushjulTest
@ExtendWith(OutputCaptureExtension.class)
class TaskEdgeTest {

  private static final String ANSWER =
      "{\"variables\":{\"requestAnswer\":{\"value\":\"yes\"},\"answerText\":{\"value\":\"Ja\"}}}";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired HistoryService history;

  private String task;

  @BeforeEach
  void emmaHasAskedMads() {
    people.solby();
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    task = Visitor.ENGINE + "/task/" + office.task("answerRequest").getId();
  }

  @Test
  void hidesWhetherSomebodyElsesTaskExists() {
    var erik = Visitor.signedIn(port, "erik");
    var none = Visitor.ENGINE + "/task/00000000-0000-0000-0000-000000000000";

    for (var what : List.of("", "/form", "/deployed-form", "/identity-links")) {
      var foreign = erik.get(task + what);
      assertThat(foreign.statusCode()).isEqualTo(404);
      assertThat(foreign.body()).isEqualTo(erik.get(none + what).body());
    }
    assertThat(erik.post(task + "/submit-form", ANSWER).body())
        .isEqualTo(erik.post(none + "/submit-form", ANSWER).body());
  }

  @Test
  void saysThatATaskIsTakenToTheOneWhoTookIt() {
    var mads = Visitor.signedIn(port, "mads");

    assertThat(mads.post(task + "/submit-form", ANSWER).statusCode()).isEqualTo(204);

    assertThat(mads.post(task + "/submit-form", ANSWER).statusCode()).isEqualTo(409);
    assertThat(mads.post(task + "/claim", "{\"userId\":\"mads\"}").statusCode()).isEqualTo(409);
    assertThat(mads.get(task).statusCode()).isEqualTo(404);
    assertThat(Visitor.signedIn(port, "emma").post(task + "/submit-form", ANSWER).statusCode())
        .isEqualTo(404);
  }

  @Test
  void saysThatATaskIsTakenToTheColleaguesOfItsGroup() {
    office.start("hanne", "wheel", WheelAnswers.of(2027));
    var briefing = Visitor.ENGINE + "/task/" + office.task("describeStrategy").getId();
    var hanne = Visitor.signedIn(port, "hanne");
    assertThat(hanne.post(briefing + "/submit-form", "{\"variables\":{}}").statusCode())
        .isEqualTo(204);

    assertThat(hanne.post(briefing + "/submit-form", "{\"variables\":{}}").statusCode())
        .isEqualTo(409);
    assertThat(
            Visitor.signedIn(port, "carl")
                .post(briefing + "/submit-form", "{\"variables\":{}}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void letsOneOfTwoWinARace() throws Exception {
    var first = Visitor.signedIn(port, "mads");
    var second = Visitor.signedIn(port, "mads");

    for (var round = 0; round < 10; round++) {
      var answers =
          AtOnce.all(
              List.<Callable<HttpResponse<String>>>of(
                  () -> first.post(task + "/submit-form", ANSWER),
                  () -> second.post(task + "/submit-form", ANSWER)));

      assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
      assertThat(history.createHistoricTaskInstanceQuery().unfinished().count()).isZero();
      office.start(
          "emma",
          "conversationRequest",
          Map.of("requestReason", "other", "firstReader", "manager"));
      task = Visitor.ENGINE + "/task/" + office.task("answerRequest").getId();
    }
  }

  @Test
  void letsPeopleClaimForThemselvesOnly() {
    office.start("hanne", "wheel", WheelAnswers.of(2027));
    var briefing = Visitor.ENGINE + "/task/" + office.task("describeStrategy").getId();
    var hanne = Visitor.signedIn(port, "hanne");

    assertThat(hanne.post(briefing + "/claim", "{\"userId\":\"emma\"}").statusCode())
        .isEqualTo(403);
    assertThat(hanne.post(briefing + "/claim", "{}").statusCode()).isEqualTo(403);
    assertThat(hanne.post(briefing + "/claim", "{\"userId\":\"hanne\"}").statusCode())
        .isEqualTo(204);
    assertThat(office.task("describeStrategy").getAssignee()).isEqualTo("hanne");
    assertThat(hanne.send("POST", briefing + "/unclaim", null).statusCode()).isEqualTo(204);
    assertThat(office.task("describeStrategy").getAssignee()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"answerText\":{\"value\":\"rO0ABXQABGhlag==\",\"type\":\"Object\",\"valueInfo\":"
            + "{\"objectTypeName\":\"java.lang.String\",\"serializationDataFormat\":"
            + "\"application/x-java-serialized-object\"}}}",
        "{\"answerText\":{\"value\":\"x\",\"type\":\"Bytes\"}}",
        "{\"answerText\":{\"value\":\"x\",\"type\":\"File\",\"valueInfo\":{\"filename\":\"../x\"}}}",
        "{\"answerText\":{\"value\":\"<a/>\",\"type\":\"Xml\"}}",
        "{\"answerText\":{\"value\":[\"java.net.URL\",\"http://127.0.0.1\"]}}",
        "{\"answerText\":\"x\"}",
        "[]"
      })
  void refusesWhatNoFormConsistsOf(String variables) {
    var mads = Visitor.signedIn(port, "mads");

    var answer = mads.post(task + "/submit-form", "{\"variables\":" + variables + "}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("RequestRefused");
    assertThat(office.tasks("answerRequest").count()).isEqualTo(1);
  }

  @Test
  void keepsTheGatesOwnWordsAboutFields(CapturedOutput log) {
    var mads = Visitor.signedIn(port, "mads");

    var answer = mads.post(task + "/submit-form", "{\"variables\":{}}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("requestAnswer");
    assertThat(log).doesNotContain("FormFieldValidationException");
  }
}
