package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.form.Item;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Living with an agreed plan: how far it is, what stands in the way, who promised what. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPagesTest {

  private static final String MINE = "/mus/plan";
  private static final String IN_THE_WAY = "Kurset er lukket <for> nye";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeAll
  void aPlanIsDrafted() {
    talks.call();
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(Map.of("goalTitle", "Svare på klager"), Map.of("goalTitle", "Øve tegnsprog")),
            "otherAgreements",
            List.of(
                promise("Spørge skolen", "manager", "2027-05-01"),
                promise("Melde mig til", "employee", "2027-04-20"))));
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  @Order(1)
  void isEmptyBeforeThereIsAPlan() {
    assertThat(page("emma", MINE))
        .contains("ikke en aftalt udviklingsplan")
        .doesNotContain("klager");
    assertThat(page("emma", "/mus/aftaler"))
        .contains("ingen andre aftaler")
        .doesNotContain("skolen");
    assertThat(tell("emma", "Tidligt").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(2)
  void showsTheGoalsAndWhoPromisedWhat() {
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));

    assertThat(page("emma", MINE)).contains("0 af 2 mål er nået", "Svare på klager", "I gang");
    assertThat(page("emma", "/mus/aftaler"))
        .containsSubsequence("Det har du lovet", "Melde mig til", "Senest 20. april 2027")
        .containsSubsequence("Det har Mads lovet", "Spørge skolen", "Senest 1. maj 2027");
    assertThat(page("erik", "/mus/aftaler")).doesNotContain("skolen");
    assertThat(page("mads", "/mus/medarbejdere")).contains("Spørge skolen");
  }

  @Test
  @Order(3)
  void takesFewWordsAndOnlyFromItsOwnPage() {
    assertThat(tell("emma", "  ").body()).contains("Skriv et par ord");
    assertThat(tell("emma", "x".repeat(1001)).body()).contains("højst 1.000", "x".repeat(1001));
    var forged = Map.of("obstacle", IN_THE_WAY, "_csrf", "0");
    assertThat(signedIn("emma").tryPostForm(MINE, MINE, forged).statusCode()).isEqualTo(403);

    assertThat(told()).isZero();
  }

  @Test
  @Order(4)
  void tellsTheManagerThatSomethingIsInTheWayAndNotWhat() {
    var answer = tell("emma", IN_THE_WAY);
    tell("emma", "Og vikaren er syg");

    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/mus/plan?told");
    assertThat(page("emma", MINE + "?told"))
        .contains("Mads Overgaard får besked", "Sendt til Mads Overgaard 16. marts 2027")
        .contains("Kurset er lukket &lt;for&gt; nye");
    assertThat(told()).as("one line in the next mail").isEqualTo(1);
    assertThat(
            jdbc.queryForObject(
                "select recipient || facts from mushjul.notice where kind = 'obstacleTold'",
                String.class))
        .startsWith("mads")
        .contains("Emma Lund", inTheWay())
        .doesNotContain("Kurset", "vikaren");
  }

  @Test
  @Order(5)
  void showsWhatIsInTheWayToTheManagerAlone() {
    assertThat(readings()).isZero();

    assertThat(page("mads", "/mus/medarbejdere")).contains(inTheWay()).doesNotContain("Kurset");
    assertThat(readings()).isZero();
    assertThat(page("mads", inTheWay())).contains("Kurset er lukket", "Og vikaren er syg");

    assertThat(readings()).isEqualTo(2);
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(signedIn(other).tryGet(inTheWay()).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(page("emma", "/mus/set")).contains("Hvad der står i vejen");
  }

  @Test
  @Order(6)
  void showsItWhenTheTwoFollowUp() {
    office.waitUntil(Talks.FOLLOW_UP.minusDays(2));
    var goals = goals("emma", "reviewGoals");
    talks.handIn(
        "emma",
        "emma",
        "reviewGoals",
        Map.of(
            "goals",
            List.of(
                Map.of("goalId", goals.get(0), "learned", "Ro i stemmen"),
                Map.of("goalId", goals.get(1)))));
    office.waitUntil(Talks.FOLLOW_UP);

    assertThat(office.form("mads", talks.task("emma", "holdFollowUp")).shared())
        .flatExtracting(panel -> panel.items())
        .extracting(Item::text)
        .contains(IN_THE_WAY);
  }

  @Test
  @Order(7)
  void showsHowFarTheGoalsAreAfterIt() {
    var goals = goals("mads", "holdFollowUp");
    talks.handIn(
        "mads",
        "emma",
        "holdFollowUp",
        Map.of(
            "followUpOutcome",
            "held",
            "goals",
            List.of(
                followed(goals.get(0), "Svare på klager", "reached", "Flot"),
                followed(goals.get(1), "Øve tegnsprog", "ongoing", ""),
                Map.of("goalTitle", "Vise det til Erik", "goalState", "ongoing"))));
    assertThat(page("emma", MINE))
        .contains("0 af 2 mål er nået", "gælder først, når I begge siger ja", "Flot")
        .doesNotContain("Vise det til Erik");

    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", "approve"));

    assertThat(page("emma", MINE))
        .contains("1 af 3 mål er nået", "Fulgt op")
        .containsSubsequence("Svare på klager", "Nået", "Ro i stemmen", "Flot", "Øve tegnsprog")
        .contains("Vise det til Erik");
  }

  @Test
  @Order(8)
  void keepsFromTheNextManagerWhatWasToldToTheOneBefore() {
    talks.emmaIsHeldBy("dorte");

    assertThat(page("dorte", inTheWay()))
        .contains("Svare på klager", "Vise det til Erik")
        .doesNotContain("Kurset", "vikaren", "Ro i stemmen", "Flot");
    assertThat(signedIn("mads").tryGet(inTheWay()).statusCode()).isEqualTo(404);
    assertThat(page("mads", "/mus/medarbejdere")).doesNotContain("Spørge skolen");
  }

  private static Map<String, Object> promise(String what, String who, String by) {
    return Map.of("agreementWhat", what, "agreementWho", who, "agreementBy", by);
  }

  private static Map<String, Object> followed(Object id, String title, String state, String note) {
    return Map.of("goalId", id, "goalTitle", title, "goalState", state, "goalNote", note);
  }

  private List<Object> goals(String person, String stem) {
    var rows = (List<?>) office.form(person, talks.task("emma", stem)).data().get("goals");
    return rows.stream().map(row -> (Object) ((Map<?, ?>) row).get("goalId")).toList();
  }

  private HttpResponse<String> tell(String person, String text) {
    return signedIn(person).tryPostForm(MINE, MINE, Map.of("obstacle", text));
  }

  private int told() {
    return jdbc.queryForObject(
        "select count(*) from mushjul.notice where kind = 'obstacleTold'", Integer.class);
  }

  private int readings() {
    return jdbc.queryForObject(
        "select count(*) from mushjul.access_log where reader = 'mads' and step = 'tellObstacle'",
        Integer.class);
  }

  private String inTheWay() {
    return MINE + "/" + talks.conversation("emma").parties().id() + "/i-vejen";
  }

  private String page(String person, String path) {
    var answer = signedIn(person).tryGet(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn(base(), person, TestPeople.PASSWORD);
  }

  private String base() {
    return "http://127.0.0.1:" + port;
  }
}
