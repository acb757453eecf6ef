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
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** An agreed plan changes by one's proposal and the other's yes, and by nothing else. */
@MushjulTest
class PlanChangeTest {

  private static final String REMARK = "Hellere <senere>";
  private static final String WHY = "Kurset er nedlagt <desværre>";

  @LocalServerPort int port;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired JdbcTemplate jdbc;
  @Autowired StateOfTheSystem state;

  @BeforeEach
  void aPlanIsAgreed() {
    talks.call();
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(
                Map.of(
                    "goalTitle",
                    "Svare på klager",
                    "activity",
                    "Kursus i maj",
                    "responsible",
                    "manager",
                    "deadlineLater",
                    true),
                Map.of("goalTitle", "Vores hemmelighed", "goalConfidential", true))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_changeSettled")
  void holdsWhenTheOtherSaysYes() throws Exception {
    propose("emma", Map.of("activity", "Makker i april", "deadline", "2027-05-03"));
    assertThat(talks.open("emma")).containsExactly("approveChange");
    assertThat(page("mads")).doesNotContain("Makker i april");

    answer("mads", "yes");

    assertThat(page("emma")).contains("Makker i april", "3. maj 2027").doesNotContain("Kursus i");
    assertThat(page("mads", "/versioner"))
        .containsSubsequence("Version 2", "Godkendt af begge", "foreslået af Emma Lund", "sagde ja")
        .containsSubsequence("Aktivitet", "Kursus i maj", "Makker i april")
        .containsSubsequence("Frist", "afklares senere", "3. maj 2027");
    assertThat(text(signedIn("mads").tryGetFile(pdf()).body())).contains("Makker i april");
    assertThat(talks.told("planChanged")).containsExactly("emma", "mads");
    assertThat(
            jdbc.queryForObject(
                "select deadline::text from mushjul.goal where position = 0", String.class))
        .isEqualTo("2027-05-03");
    state.agrees();
  }

  @Test
  void leavesThePlanWhenTheOtherSaysNo() {
    propose("mads", Map.of("activity", "Makker i april"));
    assertThat(talks.task("emma", "approveChange").getAssignee()).isEqualTo("emma");

    answer("emma", "no");

    isAsItWas();
    assertThat(talks.told("changeNotAgreed")).containsExactly("mads");
  }

  @Test
  void showsTheProposerWhatTheOtherSaid() {
    propose("mads", Map.of("activity", "Makker i april"));
    assertThat(page("mads")).doesNotContain("sagde");

    talks.handIn(
        "emma", "emma", "approveChange", Map.of("changeAnswer", "no", "changeNote", REMARK));

    assertThat(page("mads")).contains("Emma Lund sagde nej", "Hellere &lt;senere&gt;");
    assertThat(page("emma")).doesNotContain("sagde nej", "Hellere");
    propose("mads", Map.of("activity", "Makker i juni"));
    assertThat(page("mads")).as("of the proposal before").doesNotContain("sagde", "Hellere");
    answer("emma", "yes");
    assertThat(page("mads")).contains("Emma Lund sagde ja").doesNotContain("Hellere");
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"event_changeUnanswered", "endEvent_changeUnanswered"})
  void leavesThePlanWhenNobodyAnswers() {
    propose("mads", Map.of("activity", "Makker i april"));

    office.fire("event_changeUnanswered");

    isAsItWas();
    assertThat(talks.told("changeNotAgreed")).containsExactly("mads");
  }

  @Test
  void leavesThePlanWhenTheOtherGoesOnLeave() {
    propose("mads", Map.of("activity", "Makker i april"));

    talks.emmaIs("active;" + Talks.TALK + ";2027-05-30");
    office.settle();

    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.told("changeNotAgreed")).containsExactly("mads");
    state.agrees();
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"event_changeWithdrawn", "endEvent_changeUnanswered"})
  void isTakenBackByWhoeverProposedIt() {
    propose("mads", Map.of("activity", "Makker i april"));
    assertThat(takeBack("emma").body()).as("not hers").doesNotContain("trukket tilbage");
    assertThat(talks.open("emma")).containsExactly("approveChange");

    assertThat(takeBack("mads").statusCode()).isEqualTo(302);

    isAsItWas();
    assertThat(talks.told("proposalWithdrawn")).as("nothing was told yet").isEmpty();
    assertThat(talks.told("changeNotAgreed")).isEmpty();
  }

  @Test
  void tellsWhoeverWasAskedThatItIsTakenBack() {
    propose("mads", Map.of("activity", "Makker i april"));
    office.waitUntil(talks.today().plusDays(2));

    takeBack("mads");

    isAsItWas();
    assertThat(talks.told("proposalWithdrawn")).containsExactly("emma");
  }

  private HttpResponse<String> takeBack(String person) {
    return signedIn(person).tryPostForm(path(""), path("/aendring/fortryd"), Map.of());
  }

  private void isAsItWas() {
    assertThat(page("emma")).contains("Kursus i maj").doesNotContain("Makker i april");
    assertThat(page("emma", "/versioner")).doesNotContain("Version 2");
    assertThat(talks.open("emma")).isEmpty();
    state.agrees();
  }

  @Test
  void showsTheOtherWhatWouldChangeAndWhy() {
    propose("emma", Map.of("activity", "Makker i april", "changeReason", WHY));

    var panels = office.form("mads", talks.task("emma", "approveChange")).shared();

    assertThat(panels)
        .filteredOn(panel -> panel.key().equals("change"))
        .flatExtracting(panel -> panel.items())
        .extracting(item -> item.label() + ": " + item.text())
        .containsExactly(
            "Mål: Svare på klager",
            "Aktivitet: Før: Kursus i maj\nNu: Makker i april",
            "Hvorfor?: " + WHY);
    assertThat(jdbc.queryForList("select facts::text from mushjul.notice", String.class).toString())
        .doesNotContain("Makker", "nedlagt");
  }

  @Test
  void takesOneAtATimeAndNothingThatIsNoChange() {
    assertThat(post("emma", Map.of()).statusCode()).isEqualTo(400);
    assertThat(post("emma", Map.of("goalTitle", " ")).body()).contains("Skriv, hvad målet er");
    assertThat(post("emma", Map.of("deadline", "i morgen", "activity", "x")).statusCode())
        .isEqualTo(400);
    propose("emma", Map.of("activity", "Makker i april"));

    assertThat(page("mads")).doesNotContain("/aendring");
    assertThat(get("mads", "/aendring?maal=" + goal()).statusCode()).isEqualTo(404);
  }

  @Test
  void isPossibleOnceTheFollowUpIsOver() {
    office.waitUntil(Talks.FOLLOW_UP);
    talks.handIn(
        "mads",
        "emma",
        "holdFollowUp",
        Map.of("followUpOutcome", "held", "goals", rows(talks.task("emma", "holdFollowUp"))));
    assertThat(talks.open("emma")).isEmpty();

    propose("emma", Map.of("activity", "Makker i juni"));
    answer("mads", "yes");

    assertThat(page("emma")).contains("Makker i juni");
    assertThat(talks.open("emma")).isEmpty();
    state.agrees();
  }

  @Test
  void beginsWithTheGoalAsItStandsSinceTheFollowUp() throws Exception {
    office.waitUntil(Talks.FOLLOW_UP);
    var goals = copies();
    goals.get(0).putAll(Map.of("goalTitle", "Takke for ros", "deadline", "2027-09-01"));
    goals.add(new HashMap<>(Map.of("goalTitle", "Vise det til Erik", "goalState", "ongoing")));
    followUp(goals);
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", "approve"));

    assertThat(get("emma", "/aendring?maal=" + goal()).body())
        .contains("Takke for ros", "2027-09-01")
        .doesNotContain("Svare på klager");
    propose("emma", Map.of("goalTitle", "Takke for ros", "activity", "Makker i juni"));
    answer("mads", "yes");

    assertThat(text(signedIn("mads").tryGetFile(pdf()).body()))
        .contains("Takke for ros", "Makker i juni", "afklares senere", "Vise det til Erik")
        .doesNotContain("Svare på klager", "september");
    assertThat(page("mads", "/versioner")).doesNotContain("Vise det til Erik");
    state.agrees();
  }

  @Test
  void leavesWhatIsConfirmedAfterItAsItIsConfirmed() {
    office.waitUntil(Talks.FOLLOW_UP);
    var goals = copies();
    goals.get(0).putAll(Map.of("goalTitle", "Takke for ros", "deadline", "2027-09-01"));
    followUp(goals);
    propose("emma", Map.of("activity", "Makker i juni"));
    answer("mads", "yes");
    assertThat(page("emma")).contains("Svare på klager", "Makker i juni");

    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", "approve"));

    assertThat(page("mads"))
        .contains("Takke for ros", "Makker i juni", "1. september 2027")
        .doesNotContain("Svare på klager", "afklares senere");
    state.agrees();
  }

  @Test
  void changesAGoalThatWasAddedAndKeepsItBetweenTheTwo() {
    office.waitUntil(Talks.FOLLOW_UP);
    var goals = copies();
    goals.add(
        new HashMap<>(
            Map.of("goalTitle", "Sige nej", "goalState", "ongoing", "goalConfidential", true)));
    followUp(goals);
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", "approve"));
    assertThat(page("emma")).contains("maal=" + goal(2));

    propose("emma", Map.of("maal", goal(2), "goalTitle", "Sige nej tak", "activity", "Øve det"));
    answer("mads", "yes");

    assertThat(page("emma")).contains("Sige nej tak", "Øve det");
    assertThat(page("mads", "/versioner")).contains("Sige nej tak");
    state.agrees();
    talks.emmaIsHeldBy("dorte");
    assertThat(page("dorte")).contains("Svare på klager").doesNotContain("Sige nej", "Øve det");
    assertThat(page("dorte", "/versioner")).doesNotContain("Sige nej", "Øve det");
  }

  @Test
  void leavesWhatIsBetweenTheTwoWhereTheFormDoesNotAskAboutIt() {
    office.waitUntil(Talks.FOLLOW_UP);
    var goals = copies();
    goals.forEach(goal -> goal.remove("goalConfidential"));

    followUp(goals);

    assertThat(talks.open("emma")).as("nothing to confirm").isEmpty();
    assertThat(page("emma")).contains("Vores hemmelighed");
    talks.emmaIsHeldBy("dorte");
    assertThat(page("dorte")).contains("Svare på klager").doesNotContain("hemmelighed");
  }

  private ArrayList<Map<String, Object>> copies() {
    var goals = new ArrayList<Map<String, Object>>();
    rows(talks.task("emma", "holdFollowUp")).forEach(row -> goals.add(new HashMap<>(row)));
    return goals;
  }

  private void followUp(List<Map<String, Object>> goals) {
    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));
  }

  @Test
  void isNobodyElses() {
    for (var other : List.of("erik", "hanne", "dorte")) {
      assertThat(get(other, "/aendring?maal=" + goal()).statusCode()).as(other).isEqualTo(404);
    }
  }

  @Test
  void fallsWithTheManagerWhoProposedIt() {
    propose("mads", Map.of("activity", "Makker i april"));
    var task = talks.task("emma", "approveChange").getId();
    var former = signedIn("mads");
    var page = "/mus/plan/" + id() + "/aendring?maal=" + goal();

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.open("emma")).doesNotContain("approveChange");
    assertThat(former.tryGet(page).statusCode()).isEqualTo(404);
    new FormerParty(former).findsNoTask(task);
    assertThat(talks.told("changeNotAgreed")).isEmpty();
    assertThat(office.passed(Talks.key("emma"))).contains("event_changeWithdrawn");
  }

  @Test
  void goesToTheNewManagerWhenTheEmployeeProposedIt() {
    propose("emma", Map.of("activity", "Makker i april"));
    var task = talks.task("emma", "approveChange").getId();
    var former = signedIn("mads");

    talks.emmaIsHeldBy("dorte");

    assertThat(talks.task("emma", "approveChange").getAssignee()).isEqualTo("dorte");
    new FormerParty(former).findsNoTask(task);
  }

  @Test
  void fallsWhenTheEmployeeLeaves() {
    propose("emma", Map.of("activity", "Makker i april"));

    talks.emmaLeaves();

    assertThat(talks.open("emma")).isEmpty();
    assertThat(jdbc.queryForList("select state from mushjul.plan_change", String.class))
        .containsExactly("withdrawn");
    state.agrees();
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> rows(org.camunda.bpm.engine.task.Task task) {
    return (List<Map<String, Object>>) office.form("mads", task).data().get("goals");
  }

  private void propose(String person, Map<String, String> changes) {
    var answer = post(person, changes);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    office.settle();
  }

  private HttpResponse<String> post(String person, Map<String, String> changes) {
    var page = path("/aendring?maal=" + goal());
    var fields =
        new HashMap<>(
            Map.of(
                "maal",
                goal(),
                "goalTitle",
                "Svare på klager",
                "activity",
                "Kursus i maj",
                "responsible",
                "manager"));
    fields.putAll(changes);
    if (!changes.containsKey("deadline")) {
      fields.put("deadlineLater", "true");
    }
    return signedIn(person).tryPostForm(page, path("/aendring"), fields);
  }

  private void answer(String person, String answer) {
    talks.handIn(person, "emma", "approveChange", Map.of("changeAnswer", answer));
  }

  private String goal() {
    return goal(0);
  }

  private String goal(int position) {
    return jdbc.queryForObject(
        "select goal_id from mushjul.goal where position = ?", String.class, position);
  }

  private String page(String person) {
    return page(person, "");
  }

  private String page(String person, String rest) {
    return get(person, rest).body();
  }

  private HttpResponse<String> get(String person, String rest) {
    return signedIn(person).tryGet(path(rest));
  }

  private String path(String rest) {
    return "/mus/plan/" + id() + rest;
  }

  private String pdf() {
    return "/mus/api/conversations/" + id() + "/plan.pdf";
  }

  private static String text(byte[] pdf) throws java.io.IOException {
    try (var file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
