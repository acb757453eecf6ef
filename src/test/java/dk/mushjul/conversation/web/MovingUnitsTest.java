package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Window;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Employees move to another unit by HR's import; those who share a unit see only their own. */
@MushjulTest
class MovingUnitsTest {

  private static final String EMMA = "emma;Emma Lund;emma@example.dk;borgerservice;;;37;;;active;;";
  private static final String LARS = "lars;Lars Holm;lars@example.dk;%s;;2026-11-01;37;;;active;;";

  @Autowired Web web;
  @Autowired UnitWindows windows;
  @Autowired Conversations conversations;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;
  @Autowired RepositoryService repository;

  private WebUser mads;
  private WebUser hanne;

  @BeforeEach
  void aWheelRuns() {
    talks.callEverywhere();
    mads = web.as("mads");
    hanne = web.as("hanne");
  }

  @Test
  void goesAlongBeforeTheTalk() {
    talks.plan("emma");
    var task = talks.task("emma", "prepareManager").getId();

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("solby 2027/solby");
    assertThat(talks.task("emma", "prepareManager").getAssignee()).isEqualTo("dorte");
    assertThat(rounds("solby")).isOne();
    new FormerParty(mads).findsNothing(talks.conversation("emma").parties().id(), List.of(task));
  }

  @Test
  void staysWhereTheTalkWasHeld() {
    talks.agree("emma");

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.conversation("emma").parties().manager()).isEqualTo("dorte");
  }

  @Test
  void staysWhereTheFirstTalkWasHeldAlsoWithANewTalkAhead() {
    talks.draft("emma");
    talks.handIn(
        "emma", "emma", "approvePlan", Map.of("approval", "newTalk", "newTalkWish", "Om kurset"));
    assertThat(talks.open("emma")).containsExactly("planConversation");

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");
  }

  @Test
  void isCalledByTheUnitOfTodayAlsoAfterItsOwnTalks() {
    windows.set("2027", "solby", new Window(LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 21)));
    windows.set("2027", "borgerservice", new Window(Talks.CALLED, Talks.CALLED.plusDays(9)));
    office.waitUntil(Talks.CALLED.plusDays(14));
    web.imports(hanne, Talks.files(EMMA, LARS.formatted("solby")));
    assertThat(conversations.of("2027", "lars")).as("its talks are in May").isEmpty();

    web.imports(hanne, Talks.files(EMMA, LARS.formatted("borgerservice")));

    assertThat(unitOf("lars")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.open("lars")).containsExactly("planConversation");
  }

  @Test
  void returnsToTheUnitOfToday() {
    talks.plan("emma");
    talks.emmaLeaves();

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("solby 2027/solby");
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");
    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
  }

  @Test
  void returnsWhereTheTalkWasHeld() {
    talks.agree("emma");
    talks.emmaLeaves();

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.conversation("emma").parties().manager()).isEqualTo("dorte");
  }

  @Test
  void staysBeforeTheTalkWhereTheTableSaysSo() throws IOException {
    deployTheOppositeTable();
    talks.plan("emma");

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(talks.conversation("emma").parties().manager()).isEqualTo("dorte");
  }

  @Test
  void goesAlongAfterTheTalkWhereTheTableSaysSo() throws IOException {
    deployTheOppositeTable();
    talks.draft("emma");

    web.imports(hanne, Talks.filesWithEmmaIn("solby"));

    assertThat(unitOf("emma")).isEqualTo("solby 2027/solby");
    assertThat(talks.conversation("emma").parties().manager()).isEqualTo("dorte");
  }

  /** As a process owner who wants it the other way round. */
  private void deployTheOppositeTable() throws IOException {
    var table =
        Files.readString(Path.of("dmn", "unitMove.dmn"))
            .replace(rule("stays"), rule("later"))
            .replace(rule("along"), rule("stays"))
            .replace(rule("later"), rule("along"));
    repository.createDeployment().name("unitMove").addString("dmn/unitMove.dmn", table).deploy();
  }

  private static String rule(String answer) {
    return "<text>\"" + answer + "\"</text>";
  }

  @Test
  void neverHasTwoConversations() {
    web.imports(hanne, Talks.filesWithEmmaIn("solby"));
    office.waitUntil(Talks.CALLED.plusDays(3));
    web.imports(hanne, Talks.filesWithEmmaIn("borgerservice"));
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
    var tasks =
        List.of("emma", "erik").stream()
            .map(employee -> talks.task(employee, "planConversation").getId())
            .toList();
    web.imports(hanne, Talks.filesWithEmmaHeldBy("gitte"));

    assertThat(unitOf("emma")).isEqualTo("borgerservice 2027/borgerservice");
    assertThat(web.as("gitte").tryGet("/mus/medarbejdere").body())
        .contains("Emma")
        .doesNotContain("Erik");
    assertThat(mads.tryGet("/mus/medarbejdere").body()).contains("Erik").doesNotContain("Emma");
    new FormerParty(mads)
        .findsNothing(talks.conversation("emma").parties().id(), tasks.subList(0, 1));
    new FormerParty(web.as("gitte"))
        .findsNothing(talks.conversation("erik").parties().id(), tasks.subList(1, 2));
    assertThat(hanne.get("/mus/api/statistics/2027").toString()).contains("borgerservice");
    talks.handIn("gitte", "emma", "planConversation", Talks.planned(LocalDate.of(2027, 4, 5)));
    assertThat(talks.open("emma"))
        .containsExactly("meetEmployee", "prepareEmployee", "prepareManager");
  }

  private String unitOf(String employee) {
    var parties = talks.conversation(employee).parties();
    return parties.unitId() + " " + parties.unitRoundId();
  }

  private int rounds(String unit) {
    return jdbc.queryForObject(
        "select count(*) from mushjul.unit_round where unit_id = ?", Integer.class, unit);
  }
}
