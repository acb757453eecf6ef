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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands in the way of an agreed plan is told, answered, and stays between the two. */
@MushjulTest
class ObstacleTest {

  private static final String TOLD = "Kurset er flyttet til foråret";
  private static final String ANSWERED = "Så finder vi et andet, jeg ringer til skolen";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void itIsTold() {
    talks.call();
    talks.agree("emma");
    var answer = user("emma").tryPostForm("/mus/plan", "/mus/plan", Map.of("obstacle", TOLD));
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(400);
    office.settle();
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_obstacleAnswered")
  void isAnsweredByTheManagerInATask() {
    var panels = office.form("mads", talks.task("emma", "answerObstacle")).shared();
    assertThat(panels.toString()).contains(TOLD);

    talks.handIn("mads", "emma", "answerObstacle", Map.of("obstacleAnswer", ANSWERED));

    assertThat(talks.open("emma")).doesNotContain("answerObstacle");
    assertThat(talks.told("obstacleAnswered")).containsExactly("emma");
    assertThat(user("emma").tryGet("/mus/plan").body()).contains(ANSWERED);
    state.agrees();
  }

  @Test
  void goesToANewManagerWithoutTheWordsThatWereForAnother() {
    var former = user("mads");
    var task = talks.task("emma", "answerObstacle").getId();

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.task("emma", "answerObstacle").getAssignee()).isEqualTo("dorte");
    assertThat(office.form("dorte", talks.task("emma", "answerObstacle")).shared().toString())
        .doesNotContain(TOLD);
    new FormerParty(former).findsNoTask(task);
    state.agrees();
  }

  private WebUser user(String id) {
    return WebUser.signIn("http://127.0.0.1:" + port, id, TestPeople.PASSWORD);
  }
}
