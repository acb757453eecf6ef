package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.organisation.Directory;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HR gives a unit or some people another manager by a form, with everybody's browser open. */
@MushjulTest
class ChangeManagerTest {

  private static final String START =
      "/camunda/api/engine/engine/default/process-definition/key/managerChange/submit-form";

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired Directory directory;
  @Autowired StateOfTheSystem state;

  private WebUser mads;
  private WebUser hanne;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
    mads = signedIn("mads");
    hanne = signedIn("hanne");
  }

  @Test
  @Passes(process = "managerChange", events = "endEvent_managersChanged")
  void givesSomePeopleAnotherManager() {
    var task = talks.task("emma", "planConversation").getId();

    assertThat(start(people("emma\nErik Solberg\n", "dorte@example.dk")).statusCode())
        .isEqualTo(200);

    for (var employee : List.of("emma", "erik")) {
      assertThat(directory.managerOf(employee)).contains("dorte");
      assertThat(talks.task(employee, "planConversation").getAssignee()).isEqualTo("dorte");
    }
    assertThat(talks.task("gitte", "planConversation").getAssignee()).isEqualTo("mads");
    assertThat(mads.tryGet("/mus/medarbejdere").body()).contains("Gitte").doesNotContain("Emma");
    new FormerParty(mads).findsNothing(talks.conversation("emma").parties().id(), List.of(task));
    state.agrees();
  }

  @Test
  void givesPeopleBackToTheManagerOfTheirUnit() {
    start(people("emma", "dorte"));

    start(people("emma", "mads"));

    assertThat(directory.employee("emma").orElseThrow().musManagerId()).isNull();
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("mads");
    state.agrees();
  }

  @Test
  void givesAWholeUnitAnotherManager() {
    var tasks =
        List.of("emma", "erik", "gitte").stream()
            .map(employee -> talks.task(employee, "planConversation").getId())
            .toList();

    assertThat(start(unit("borgerservice", "gitte")).statusCode()).isEqualTo(200);

    assertThat(directory.managerOf("emma")).contains("gitte");
    assertThat(directory.managerOf("gitte")).contains("dorte");
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("gitte");
    assertThat(signedIn("gitte").tryGet("/mus/medarbejdere").body()).contains("Emma", "Erik");
    new FormerParty(mads).findsNothing(talks.conversation("emma").parties().id(), tasks);
    assertThat(mads.tryGet("/mus/medarbejdere").statusCode()).isEqualTo(404);
    state.agrees();
  }

  @Test
  @Passes(process = "managerChange", events = "endEvent_managersUnchanged")
  void saysWhenNothingWasToBeChanged() {
    assertThat(start(people("emma", "mads")).statusCode()).isEqualTo(200);

    assertThat(talks.told("managerChanged")).isEmpty();
  }

  @Test
  void refusesAtTheFieldWhatCannotBe() {
    assertThat(start(people("emma\nErnst", "dorte")).body())
        .contains("changedPeople", "Linje 2: Det passer ikke på nogen")
        .doesNotContain("Ernst");
    assertThat(start(people("e", "dorte")).body()).contains("Det passer på flere", "emma");
    assertThat(start(people("emma", "emma")).body()).contains("sin egen leder");
    assertThat(start(people("mads", "emma")).body()).contains("holde MUS med hinanden");
    assertThat(start(unit("borgerservice", "")).statusCode()).isEqualTo(400);
    assertThat(directory.managerOf("emma")).contains("mads");
  }

  @Test
  void isForHrAlone() {
    for (var other : List.of("mads", "emma", "dorte")) {
      assertThat(start(signedIn(other), people("emma", "dorte")).statusCode())
          .as(other)
          .isIn(403, 404);
      assertThat(signedIn(other).tryGet("/mus/start/managerChange").statusCode()).isEqualTo(404);
    }
    assertThat(hanne.tryGet("/mus/start/managerChange").body()).contains("Skift leder");
  }

  private static Map<String, Object> people(String people, String manager) {
    return Map.of("changeFor", "people", "changedPeople", people, "newManager", manager);
  }

  private static Map<String, Object> unit(String unit, String manager) {
    return Map.of("changeFor", "unit", "changedUnit", unit, "newManager", manager);
  }

  private HttpResponse<String> start(Map<String, Object> answers) {
    return start(hanne, answers);
  }

  private HttpResponse<String> start(WebUser person, Map<String, Object> answers) {
    var variables = new HashMap<String, Object>();
    answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
    var answer = person.tryPost(START, Map.of("variables", variables));
    office.settle();
    return answer;
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
