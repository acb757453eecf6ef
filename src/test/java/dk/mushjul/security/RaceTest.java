package dk.mushjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.testing.AtOnce;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several who want the same at the same moment: one gets it, the others are told so. */
@MushjulTest
class RaceTest {

  private static final String START = Visitor.ENGINE + "/process-definition/key/wheel/submit-form";

  private static final String DECISION =
      "{\"variables\":{\"decidedOn\":{\"value\":\"2027-01-11\"},"
          + "\"conceptDecision\":{\"value\":\"agreed\"}}}";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired Office office;
  @Autowired RuntimeService runtime;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void oneOfACommitteeClaimsItsTask() throws Exception {
    var members = signedIn("carl", "clara", "carl", "clara", "carl", "clara", "carl", "clara");
    var task = committeesTask();

    for (var round = 0; round < 5; round++) {
      var claims = members.stream().map(member -> post(member, task + "/claim", member.me()));
      var answered = AtOnce.all(claims.toList());

      var winner = office.task("agreeConcept").getAssignee();
      for (var i = 0; i < members.size(); i++) {
        var mine = members.get(i).name.equals(winner);
        assertThat(answered.get(i).statusCode()).isIn(mine ? List.of(204, 409) : List.of(409));
      }
      assertThat(answered).extracting(HttpResponse::statusCode).contains(204);
      var carlOrClara = members.stream().filter(one -> one.name.equals(winner)).findAny();
      assertThat(carlOrClara.orElseThrow().browser.post(task + "/unclaim", null).statusCode())
          .isEqualTo(204);
    }
  }

  @Test
  void oneOfACommitteeHandsItsTaskIn() throws Exception {
    var members = signedIn("carl", "clara", "carl", "clara", "carl", "clara", "carl", "clara");
    var task = committeesTask();

    var answers = members.stream().map(member -> post(member, task + "/submit-form", DECISION));
    var answered = AtOnce.all(answers.toList());

    assertThat(answered).filteredOn(one -> one.statusCode() == 204).hasSize(1);
    assertThat(answered)
        .filteredOn(one -> one.statusCode() != 204)
        .extracting(HttpResponse::statusCode)
        .containsOnly(409);
  }

  @Test
  void oneWheelAYearIsOpened() throws Exception {
    var hands = signedIn("hanne", "hanne", "hanne", "hanne", "hanne", "hanne");

    for (var year = 2027; year < 2029; year++) {
      var form = wheelOf(year);
      var answered = AtOnce.all(hands.stream().map(hanne -> post(hanne, START, form)).toList());

      assertThat(answered).filteredOn(one -> one.statusCode() < 300).hasSize(1);
      assertThat(answered)
          .filteredOn(one -> one.statusCode() >= 300)
          .allSatisfy(one -> assertThat(one.statusCode()).isEqualTo(400))
          .allSatisfy(one -> assertThat(one.body()).contains("Der findes allerede et MUS-hjul"));
      assertThat(
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(String.valueOf(year))
                  .processDefinitionKey("wheel")
                  .count())
          .isEqualTo(1);
    }
  }

  @Test
  void oneDraftIsKeptAndTheOthersSeeIt() throws Exception {
    office.start(
        "emma", "conversationRequest", Map.of("requestReason", "other", "firstReader", "manager"));
    var draft = "/mus/api/tasks/" + office.task("answerRequest").getId() + "/draft";
    var hands = signedIn("mads", "mads", "mads", "mads", "mads", "mads", "mads", "mads");

    for (var version = 0; version < 10; version++) {
      var known = String.valueOf(version);
      var drafts = hands.stream().map(mads -> put(mads, draft, known));
      var answered = AtOnce.all(drafts.toList());

      assertThat(answered).filteredOn(one -> one.statusCode() == 204).hasSize(1);
      assertThat(answered)
          .filteredOn(one -> one.statusCode() != 204)
          .extracting(HttpResponse::statusCode)
          .containsOnly(412);
    }
  }

  private record Person(String name, Visitor browser) {

    String me() {
      return "{\"userId\":\"" + name + "\"}";
    }
  }

  private List<Person> signedIn(String... names) {
    return Stream.of(names).map(name -> new Person(name, Visitor.signedIn(port, name))).toList();
  }

  private static Callable<HttpResponse<String>> post(Person person, String path, String body) {
    return () -> person.browser.post(path, body);
  }

  private static Callable<HttpResponse<String>> put(Person person, String path, String version) {
    return () -> person.browser.send("PUT", path, "{\"a\":\"b\"}", "If-Match", version);
  }

  private String committeesTask() {
    office.start("hanne", "wheel", WheelAnswers.of(2027));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn(
        "hanne",
        "chooseConcept",
        Map.of("coreQuestions", List.of("tasks"), "duration", 60, "useGrus", "no"));
    return Visitor.ENGINE + "/task/" + office.task("agreeConcept").getId();
  }

  private static String wheelOf(int year) throws JsonProcessingException {
    var variables = new HashMap<String, Object>();
    WheelAnswers.of(year).forEach((key, value) -> variables.put(key, Map.of("value", value)));
    return new ObjectMapper().writeValueAsString(Map.of("variables", variables));
  }
}
