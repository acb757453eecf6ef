package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leave, goodbye and a new colleague by HR's import, with every browser open. */
@MushjulTest
class LeaveOverHttpTest {

  private static final String EMMA = "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;;%s";
  private static final String LARS =
      "lars;Lars Holm;lars@example.dk;borgerservice;;2026-01-01;37;;;active;;";
  private static final String KIM =
      "kim;Kim Vang;kim@example.dk;borgerservice;;2026-01-01;37;;;active;;";

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  private WebUser hanne;
  private WebUser mads;
  private WebUser emma;

  @BeforeEach
  void aPlanWaitsForItsAnswer() {
    talks.call();
    hanne = signedIn("hanne");
    mads = signedIn("mads");
    emma = signedIn("emma");
    talks.draft("emma");
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void takesTheTaskOutOfAnOpenBrowserAndShowsOthersThatItIsPostponed() {
    var task = talks.task("emma", "approvePlan").getId();
    assertThat(emma.tryGet(formData(task)).statusCode()).isEqualTo(200);

    imports(EMMA.formatted("active;" + Talks.TALK + ";2027-05-30"));

    assertThat(emma.tryGet(formData(task)).statusCode()).isEqualTo(404);
    assertThat(emma.tryPut("/mus/api/tasks/" + task + "/draft", 0, Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(emma.tryGet("/mus/api/tasks").body()).doesNotContain(task);
    assertThat(emma.tryGet("/mus/api/me").body()).contains("\"state\":\"onLeave\"");
    assertThat(mads.tryGet("/mus/medarbejdere").body()).contains("Emma");
    assertThat(mads.tryGet("/mus/forloeb/" + id("emma")).body())
        .contains("Udskudt, til Emma er tilbage.");
  }

  @Test
  void opensTheTaskAgainOnAReturn() {
    imports(EMMA.formatted("active;" + Talks.TALK + ";2027-05-30"));

    imports(EMMA.formatted("active;;"));

    var task = talks.task("emma", "approvePlan").getId();
    assertThat(emma.tryGet(formData(task)).statusCode()).isEqualTo(200);
    assertThat(emma.tryGet("/mus/api/me").body()).contains("\"state\":\"drafted\"");
  }

  @Test
  void shutsEveryPathToWhoeverHasLeft() {
    var task = talks.task("emma", "approvePlan").getId();
    var id = id("emma");

    imports();

    FormerParty.whoHasLeft(emma).findsNothing(id, List.of(task));
    for (var path :
        List.of(
            "/mus/api/me",
            "/mus/api/tasks",
            "/camunda/api/engine/engine/default/task/" + task + "/deployed-form")) {
      assertThat(emma.tryGet(path).statusCode()).as(path).isIn(401, 403, 404);
    }
    assertThat(mads.tryGet(formData(task)).statusCode()).isEqualTo(404);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);
    assertThat(
            jdbc.queryForObject(
                "select reason from mushjul.conversation where employee_id = 'emma'", String.class))
        .isEqualTo("leaving");
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void goesOnCountingWhoeverHasLeftAmongThoseWhoWereCalled() {
    imports(EMMA.formatted("active;;"), LARS, KIM);
    assertThat(number("eligible")).isEqualTo(5);
    assertThat(number("called")).isEqualTo(5);

    imports(LARS, KIM);

    assertThat(number("eligible")).isEqualTo(5);
    assertThat(number("called")).isEqualTo(5);
  }

  /** What HR reads of the whole. */
  private int number(String cell) {
    var whole = hanne.get("/mus/api/statistics/2027").at("/tables/0/rows/0");
    assertThat(whole.path("unit").isNull()).isTrue();
    assertThat(whole.at("/cells/" + cell).has("value")).as(whole.toString()).isTrue();
    return whole.at("/cells/" + cell + "/value").asInt();
  }

  @Test
  void givesWhoeverIsNewAConversationOnTheManagersPage() {
    imports(EMMA.formatted("active;;"), LARS);

    assertThat(mads.tryGet("/mus/medarbejdere").body()).contains("Lars");
    assertThat(talks.open("lars")).containsExactly("planConversation");
  }

  private void imports(String... lines) {
    var answer = hanne.tryPostFiles("/mus/api/organisation?dryRun=false", Talks.files(lines));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    office.settle();
  }

  private static String formData(String task) {
    return "/mus/api/tasks/" + task + "/form-data";
  }

  private String id(String employee) {
    return talks.conversation(employee).parties().id();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
