package dk.mushjul.followup.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in the way of a plan is a task of the manager, whose answer the employee reads. */
@MushjulTest
class AnswerObstacleTest {

  private static final String ANSWER = "Vi finder et andet <kursus>";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aPlanIsAgreed() {
    talks.call();
    talks.agree("emma");
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_obstacleAnswered")
  void reachesTheEmployeeWhoToldIt() {
    tell("Kurset er lukket");
    tell("Og vikaren er syg");
    assertThat(talks.open("emma")).as("one task for both").containsExactly("answerObstacle");
    var task = talks.task("emma", "answerObstacle");
    assertThat(office.form("mads", task).shared().toString())
        .contains("Kurset er lukket", "Og vikaren er syg");
    assertThat(page("mads")).contains("/mus/tasks/" + task.getId());
    state.agrees();

    office.handIn("mads", task, Map.of("obstacleAnswer", ANSWER));

    assertThat(page("emma")).contains("Vi finder et andet &lt;kursus&gt;", "Svar fra Mads");
    assertThat(talks.told("obstacleAnswered")).containsExactly("emma");
    assertThat(jdbc.queryForList("select facts::text from mushjul.notice", String.class).toString())
        .doesNotContain("kursus", "vikaren");
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(signedIn(other).tryGet(path()).statusCode()).as(other).isEqualTo(404);
    }
    state.agrees();
  }

  @Test
  void isAskedForOnceTheFollowUpIsOver() {
    office.waitUntil(Talks.FOLLOW_UP);
    var task = talks.task("emma", "holdFollowUp");
    var goals = office.form("mads", task).data().get("goals");
    office.handIn("mads", task, Map.of("followUpOutcome", "held", "goals", goals));
    assertThat(talks.open("emma")).isEmpty();

    tell("Kurset er lukket");

    assertThat(talks.open("emma")).containsExactly("answerObstacle");
    talks.handIn("mads", "emma", "answerObstacle", Map.of("obstacleAnswer", ANSWER));
    assertThat(talks.open("emma")).isEmpty();
    state.agrees();
  }

  @Test
  void isNothingToAFormerManager() {
    tell("Kurset er lukket");
    var task = talks.task("emma", "answerObstacle").getId();
    var former = signedIn("mads");

    talks.emmaIsHeldBy("dorte");

    new FormerParty(former).findsNoTask(task);
    assertThat(former.tryGet(path()).statusCode()).isEqualTo(404);
    assertThat(signedIn("dorte").tryGet(path()).body()).doesNotContain("Kurset er lukket");
    assertThat(office.form("dorte", talks.task("emma", "answerObstacle")).shared().toString())
        .contains("Det blev sagt til lederen før dig")
        .doesNotContain("Kurset er lukket");
    talks.handIn("dorte", "emma", "answerObstacle", Map.of("obstacleAnswer", ANSWER));
    assertThat(page("emma")).contains("Vi finder et andet &lt;kursus&gt;", "Svar fra Dorte");
  }

  private void tell(String obstacle) {
    var fields = Map.of("obstacle", obstacle);
    assertThat(signedIn("emma").tryPostForm("/mus/plan", "/mus/plan", fields).statusCode())
        .isEqualTo(302);
  }

  private String page(String person) {
    return signedIn(person).tryGet(path()).body();
  }

  private String path() {
    return "/mus/plan/" + talks.conversation("emma").parties().id() + "/i-vejen";
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
