package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
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

/** Employees move to another unit by HR's import; those who share a unit see only their own. */
@MushjulTest
class MovingUnitsTest {

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  private WebUser mads;
  private WebUser hanne;

  @BeforeEach
  void aWheelRuns() {
    talks.callEverywhere();
    mads = signedIn("mads");
    hanne = signedIn("hanne");
  }

  @Test
  void goesAlongBeforeTheTalk() {
    talks.plan("emma");
    var task = talks.task("emma", "prepareManager").getId();

    imports(Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("solby 2027/solby");
    assertThat(talks.task("emma", "prepareManager").getAssignee()).isEqualTo("dorte");
    assertThat(rounds("solby")).isOne();
    new FormerParty(mads).findsNothing(talks.conversation("emma").parties().id(), List.of(task));
  }

  @Test
  void staysWhereTheTalkWasHeld() {
    talks.agree("emma");

    imports(Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.conversation("emma").parties().manager()).isEqualTo("dorte");
  }

  @Test
  void neverHasTwoConversations() {
    imports(Talks.filesWithEmmaIn("solby"));
    office.waitUntil(Talks.CALLED.plusDays(3));
    imports(Talks.filesWithEmmaIn("borgerservice"));
    office.waitUntil(Talks.CALLED.plusDays(6));

    assertThat(
            jdbc.queryForObject(
                "select count(*) from mushjul.conversation where employee_id = 'emma'",
                Integer.class))
        .isOne();
    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    state.agrees();
  }

  @Test
  void showsEachOfTwoInAUnitTheirOwn() {
    imports(Talks.filesWithEmmaHeldBy("gitte"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(signedIn("gitte").tryGet("/mus/medarbejdere").body())
        .contains("Emma")
        .doesNotContain("Erik");
    assertThat(mads.tryGet("/mus/medarbejdere").body()).contains("Erik").doesNotContain("Emma");
    assertThat(hanne.get("/mus/api/statistics/2027").toString()).contains("borgerservice");
    talks.handIn("gitte", "emma", "planConversation", planned());
    assertThat(talks.open("emma"))
        .containsExactly("meetEmployee", "prepareEmployee", "prepareManager");
  }

  private static Map<String, Object> planned() {
    return Map.of(
        "conversationOn",
        "2027-04-05",
        "conversationFrom",
        "09:00",
        "writerRole",
        "manager",
        "followUpCaller",
        "manager");
  }

  private void imports(Map<String, byte[]> files) {
    var answer = hanne.tryPostFiles("/mus/api/organisation?dryRun=false", files);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    office.settle();
    state.agrees();
  }

  private String unitOf(String employee) {
    var parties = talks.conversation(employee).parties();
    return parties.unitId() + " " + parties.unitRoundId();
  }

  private int rounds(String unit) {
    return jdbc.queryForObject(
        "select count(*) from mushjul.unit_round where unit_id = ?", Integer.class, unit);
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
