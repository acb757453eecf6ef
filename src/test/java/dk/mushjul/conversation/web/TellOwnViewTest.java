package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.content.ContentStore;
import dk.mushjul.plan.Plans;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever wrote a plan that got a no says how they see it, on the page of the disagreement. */
@MushjulTest
class TellOwnViewTest {

  private static final String FORM = "name=\"ownView\"";
  private static final String VIEW = "Kurset kan vente";
  private static final String COURSE = "Kursus i maj";
  private static final String SECRET = "Vores hemmelighed";

  @Autowired Web web;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Plans plans;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void isReadByHrAndTheManagersManagerWithTheGoalsThatBothShow() {
    madsWrites(Map.of());
    emmaSaysNo();
    assertThat(talks.told("ownViewAsked")).containsExactly("mads");
    assertThat(web.read("dorte", page())).doesNotContain(COURSE);

    assertThat(tell("mads", VIEW, goal(COURSE)).statusCode()).isEqualTo(302);

    assertThat(hrReads()).contains(VIEW, COURSE).doesNotContain("Mentor", SECRET);
    assertThat(web.read("dorte", page())).contains(VIEW, COURSE).doesNotContain("Mentor", SECRET);
    assertThat(web.read("emma", page())).contains(VIEW, "Jeg skal bruge kurset nu");
    assertThat(web.read("mads", page())).contains(VIEW, "Jeg skal bruge kurset nu");
    assertThat(web.read("mads", "/mus/set")).contains("Hanne Kjær", "Hvordan du ser på planen");
  }

  @Test
  void standsSideBySideAtTheEndAndIsWrittenNoMore() {
    madsWrites(Map.of());
    emmaSaysNo();
    tell("mads", VIEW);

    mediate("notAgreed");

    assertThat(tell("mads", "Noget helt andet").statusCode()).isEqualTo(302);
    for (var party : List.of("emma", "mads")) {
      assertThat(web.read(party, page()))
          .contains(VIEW, "Jeg skal bruge kurset nu")
          .doesNotContain(FORM, "Noget helt andet");
    }
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void keepsEveryVersionAndTheSameOnlyOnce() {
    madsWrites(Map.of());
    emmaSaysNo();

    tell("mads", VIEW, goal(COURSE));
    tell("mads", VIEW, goal(COURSE));
    assertThat(versions()).isEqualTo(1);
    tell("mads", VIEW);

    assertThat(versions()).isEqualTo(2);
    assertThat(hrReads()).contains(VIEW).doesNotContain(COURSE);
  }

  @Test
  void beginsWithWhatWasWrittenWithThePlan() {
    madsWrites(Map.of("viewsDiffer", true, "writerWords", VIEW));
    emmaSaysNo();

    assertThat(web.read("mads", page()))
        .containsPattern("<textarea[^>]*>" + VIEW + "</textarea>")
        .containsPattern("value=\"" + goal("Mentor") + "\" checked")
        .doesNotContainPattern("value=\"" + goal(COURSE) + "\" checked")
        .doesNotContain("value=\"" + goal(SECRET) + "\"");
    assertThat(hrReads()).contains(VIEW, "Mentor");
    tell("mads", "Linje 1\r\nLinje 2", goal(COURSE), goal(SECRET));

    assertThat(hrReads())
        .contains("Linje 1\nLinje 2", COURSE)
        .doesNotContain(VIEW, "Mentor", SECRET);
  }

  @Test
  void refusesAnEmptyLineAndNamesTheField() {
    madsWrites(Map.of());
    emmaSaysNo();

    var answer = tell("mads", "  \r\n ", goal(COURSE));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Hvordan ser du på det?: Skriv en linje.")
        .containsPattern("value=\"" + goal(COURSE) + "\" checked");
    assertThat(tell("mads", "x".repeat(4001)).body()).contains("højst 4000 tegn");
    assertThat(versions()).isZero();
  }

  @Test
  void isTheEmployeesWhereTheEmployeeWrites() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));
    talks.hold("emma", "emma", Map.of("goals", goals()));
    talks.handIn("mads", "emma", "approvePlan", no("mads"));
    assertThat(talks.told("ownViewAsked")).containsExactly("emma");

    assertThat(tell("mads", "Ikke min").statusCode()).isEqualTo(404);
    tell("emma", VIEW, goal(COURSE));

    assertThat(hrReads()).contains(VIEW, COURSE).doesNotContain("Mentor");
    assertThat(web.read("mads", page())).contains(VIEW).doesNotContain(FORM);
  }

  @Test
  void isNobodyElses() {
    madsWrites(Map.of());
    emmaSaysNo();

    for (var other : List.of("emma", "erik", "dorte", "hanne")) {
      assertThat(tell(other, "Ikke min").statusCode()).as(other).isEqualTo(404);
      assertThat(web.read(other, page())).as(other).doesNotContain(FORM);
    }
    assertThat(versions()).isZero();
  }

  @Test
  void isNotANewManagersWhoDidNotMakeThePlan() {
    madsWrites(Map.of());
    emmaSaysNo();
    tell("mads", VIEW, goal(COURSE));

    web.imports(web.as("hanne"), Talks.filesWithEmmaHeldBy("dorte"));

    assertThat(tell("mads", "Fra den gamle").statusCode()).isEqualTo(404);
    new FormerParty(web.as("mads")).findsNoConversation(id());
    assertThat(tell("dorte", "Fra den nye").statusCode()).isEqualTo(404);
    assertThat(web.status("dorte", page())).isEqualTo(404);
    assertThat(hrReads()).contains(VIEW, COURSE);
    mediate("notAgreed");
    assertThat(web.read("emma", page())).contains(VIEW);
  }

  @Test
  void isForgottenWithTheNextPlanAndAskedForAnew() {
    madsWrites(Map.of());
    emmaSaysNo();
    tell("mads", VIEW, goal(COURSE));
    mediate("newDraft");

    assertThat(web.read("mads", page())).contains(VIEW).doesNotContain(FORM);
    assertThat(tell("mads", "For sent").statusCode()).isEqualTo(302);
    talks.handIn(
        "mads",
        "emma",
        "draftPlan",
        Map.of("followUpOn", Talks.FOLLOW_UP.toString(), "goals", goals()));
    emmaSaysNo();

    assertThat(web.read("mads", page())).contains(FORM).doesNotContain(VIEW);
    assertThat(hrReads()).doesNotContain(VIEW, COURSE);
    assertThat(versions()).isEqualTo(1);
  }

  @Test
  void isNotAskedForAfterSilence() {
    madsWrites(Map.of());

    office.fire("event_approvalMissing");

    assertThat(talks.told("ownViewAsked")).isEmpty();
    assertThat(web.read("mads", page())).doesNotContain(FORM);
    assertThat(tell("mads", VIEW).statusCode()).isEqualTo(404);
  }

  @Test
  void isNotAskedForAnyMoreWhenHrHasHelped() {
    madsWrites(Map.of());
    emmaSaysNo();

    mediate("notAgreed");

    assertThat(
            jdbc.queryForList(
                "select recipient || ' ' || kind from mushjul.notice"
                    + " where state = 'WAITING' and facts ->> 'link' = ? order by 1",
                String.class,
                page()))
        .containsExactly("emma disagreementNoted", "mads disagreementNoted");
  }

  private void madsWrites(Map<String, Object> more) {
    var answers = new HashMap<String, Object>(more);
    answers.put("goals", goals());
    talks.plan("emma");
    talks.hold("mads", "emma", answers);
  }

  /** Mentor would be shown by whoever ticks that the views differ. */
  private static List<Map<String, Object>> goals() {
    return List.of(
        Map.of("goalTitle", COURSE),
        Map.of("goalTitle", "Mentor", "shareGoal", true),
        Map.of("goalTitle", SECRET, "goalConfidential", true, "shareGoal", true));
  }

  private void emmaSaysNo() {
    talks.handIn("emma", "emma", "approvePlan", no("emma"));
  }

  private Map<String, Object> no(String person) {
    var offered = office.form(person, talks.task("emma", "approvePlan")).options().get("mayShare");
    return Map.of(
        "approval",
        "disagree",
        "ownWords",
        "Jeg skal bruge kurset nu",
        "mayShare",
        offered.stream().map(goal -> goal.value()).toList());
  }

  private void mediate(String outcome) {
    talks.handIn(
        "hanne",
        "emma",
        "mediatePlan",
        Map.of("mediation", outcome, "mediatedOn", talks.today().toString()));
  }

  private HttpResponse<String> tell(String person, String words, String... goals) {
    return web.as(person)
        .tryPostForm("/mus/forloeb", page(), Map.of("ownView", words, "goals", List.of(goals)));
  }

  private String hrReads() {
    return office.form("hanne", talks.task("emma", "mediatePlan")).shared().toString();
  }

  private String goal(String title) {
    return plans.goals(id(), ContentStore.SYSTEM).stream()
        .filter(goal -> title.equals(goal.get("goalTitle")))
        .map(goal -> (String) goal.get("goalId"))
        .findFirst()
        .orElseThrow();
  }

  private int versions() {
    return jdbc.queryForObject(
        "select count(*) from mushjul.entry where step = 'tellOwnView'", Integer.class);
  }

  private String page() {
    return "/mus/uenighed/" + id();
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }
}
