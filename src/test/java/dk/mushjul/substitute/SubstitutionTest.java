package dk.mushjul.substitute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.content.AccessLog;
import dk.mushjul.content.Subject;
import dk.mushjul.engine.StandIns;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.testing.Times;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mads is away and Dorte, or one of his own, takes his steps meanwhile. */
@MushjulTest
class SubstitutionTest {

  private static final LocalDate FIRST = Talks.CALLED.plusDays(1);
  private static final LocalDate LAST = Talks.TALK.plusDays(3);
  private static final String SECRET = "Kun mellem Emma og Mads";

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired TaskService tasks;
  @Autowired StateOfTheSystem state;
  @Autowired AccessLog accesses;
  @Autowired JdbcTemplate jdbc;
  @Autowired StandIns standIns;

  @Value("${spring.datasource.hikari.maximum-pool-size}")
  int connections;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  void holdsNoConnectionWhenAskedOutsideOfATransaction() {
    name("dorte", FIRST, LAST);
    office.waitUntil(FIRST);
    var talk = Subject.conversation(talks.conversation("emma").parties().id());

    for (var time = 0; time <= connections; time++) {
      assertThat(standIns.takes("dorte", "mads", talk)).isTrue();
    }
  }

  @Test
  void takesWhatIsCalledMeanwhile() {
    office.waitUntil(Talks.NEXT.minusDays(15));
    name("dorte", Talks.NEXT.minusDays(1), Talks.NEXT.plusDays(7));

    talks.callNext();

    assertThat(talks.nextTask("emma", "planConversation").getAssignee()).isEqualTo("dorte");
    state.agrees();
  }

  @Test
  @Passes(
      process = "substitution",
      events = {"event_periodOver", "endEvent_tasksBack"})
  void takesTheStepsFromTheFirstDayToTheLastAndGivesThemBack() {
    talks.plan("gitte", Map.of("conversationOn", "2027-03-24"));
    var task = talks.task("emma", "planConversation").getId();
    var mads = web("mads");
    var dorte = web("dorte");
    name("dorte", FIRST, LAST);
    assertThat(reads(mads, task)).isEqualTo(200);
    assertThat(reads(dorte, task)).as("not yet").isEqualTo(404);

    office.waitUntil(FIRST);

    assertThat(reads(dorte, task)).isEqualTo(200);
    assertThat(reads(mads, task)).isEqualTo(404);
    assertThat(talks.told("substituteNamed")).containsExactly("emma", "erik", "gitte");
    assertThat(talks.told("substituteBegins")).containsExactly("dorte");
    state.agrees();
    talks.handIn("dorte", "emma", "planConversation", Talks.planned(Talks.TALK.plusDays(1)));
    assertThat(talks.task("emma", "prepareManager").getAssignee())
        .as("made meanwhile")
        .isEqualTo("dorte");
    talks.handIn(
        "dorte",
        "emma",
        "prepareManager",
        Map.of("feedback", "Godt gjort, siger vikaren", "ownNotes", "Kun til mig"));
    talks.handIn("emma", "emma", "prepareEmployee", Map.of());
    talks.hold("dorte", "emma", Map.of("minutesText", "Skrevet af vikaren"));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    var id = talks.conversation("emma").parties().id();
    assertThat(web("emma").tryGet("/mus/forloeb/" + id).body())
        .contains("Godt gjort, siger vikaren", "Skrevet af vikaren")
        .doesNotContain("Kun til mig");
    var open = talks.task("gitte", "prepareManager").getId();
    assertThat(save(dorte, open)).isEqualTo(204);

    office.waitUntil(LAST.plusDays(1));

    assertThat(talks.task("gitte", "prepareManager").getAssignee()).isEqualTo("mads");
    assertThat(reads(mads, open)).isEqualTo(200);
    assertThat(mads.tryGet("/mus/api/tasks/" + open + "/form-data").body())
        .as("the substitute's draft")
        .doesNotContain("Vikarens kladde");
    everythingIsClosedTo(dorte, open, id);
    assertThat(dorte.get("/mus/api/me").get("written").toString()).contains("Godt gjort");
    assertThat(web("mads").get("/mus/api/me").get("written").toString())
        .doesNotContain("Godt gjort");
    assertThat(talks.conversation("emma").agreedOn()).isEqualTo(Talks.TALK.plusDays(1));
    state.agrees();
  }

  @Test
  void letsTheEmployeePickATimeThatTheManagerOfferedBefore() {
    times.offer(web("mads"), List.of("emma"), List.of(Times.at("2027-03-17", "09:00")));
    name("dorte", FIRST, LAST);
    office.waitUntil(FIRST);
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");

    var picked = times.choose(web("emma"), "emma", 0);
    office.settle();

    assertThat(picked.statusCode()).as(picked.body()).isEqualTo(200);
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-17");
    assertThat(talks.told("invitation")).contains("emma");
    state.agrees();
  }

  @Test
  void answersWhoeverAsksForAnotherTime() {
    talks.plan("emma");
    talks.plan("erik", Map.of("conversationOn", "2027-03-30"));
    times.ask(web("erik"), "erik", null, "2027-03-31 10:00");
    name("dorte", FIRST, LAST);
    office.waitUntil(FIRST);
    assertThat(talks.told("otherTimeAsked")).as("what waits").containsExactly("dorte", "mads");

    times.ask(web("emma"), "emma", "Jeg har <fri>", "2027-03-18 10:00");

    assertThat(talks.told("otherTimeAsked")).containsExactly("dorte", "dorte", "mads");
    var id = talks.conversation("emma").parties().id();
    var page = "/mus/tid/" + id + "/svar";
    for (var other : List.of("emma", "erik", "hanne")) {
      assertThat(web(other).tryGet(page).statusCode()).as(other).isEqualTo(404);
    }
    assertThat(web("emma").tryGet("/mus/tid/" + id).body()).contains("Dorte Lindskov har svaret");
    var mads = web("mads");
    for (var read : List.of(page, "/mus/medarbejdere")) {
      assertThat(mads.tryGet(read).body())
          .contains("Dorte Lindskov er vikar for dig nu")
          .doesNotContain("name=\"time\"");
    }
    var team = "/mus/medarbejdere";
    mads.tryPostForm(team, team + "/svar", Map.of("id", id, "time", "0"));
    mads.tryPostForm(page, page, Map.of("time", "0"));
    var planned = times.plan(mads, "emma", "2027-03-18", "10:00");
    assertThat(planned.get("status").asText()).isEqualTo("notYours");
    assertThat(planned.toString()).contains("Dorte Lindskov er vikar for dig nu");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo(Talks.TALK);

    var dorte = web("dorte");
    assertThat(dorte.tryGet(page).body()).contains("Emma Lund", "Jeg har &lt;fri&gt;");
    dorte.tryPostForm(page, page, Map.of("time", "0"));

    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-18");
    assertThat(talks.told("invitationChanged")).containsExactly("emma", "mads");
    state.agrees();
    office.waitUntil(LAST.plusDays(1));
    assertThat(dorte.tryGet(page).statusCode()).isEqualTo(404);
  }

  @Test
  void leavesWhatTheEmployeeToldTheManagerAloneWithTheManager() {
    talks.agree("emma");
    var since = talks.today();
    name("dorte", since.plusDays(1), since.plusDays(20));
    office.waitUntil(since.plusDays(1));

    assertThat(
            web("emma")
                .tryPostForm("/mus/plan", "/mus/plan", Map.of("obstacle", "Kurset er lukket"))
                .statusCode())
        .isEqualTo(302);

    var task = talks.task("emma", "answerObstacle");
    assertThat(task.getAssignee()).isEqualTo("mads");
    assertThat(reads(web("dorte"), task.getId())).isEqualTo(404);
    assertThat(reads(web("mads"), task.getId())).isEqualTo(200);
    state.agrees();
  }

  @Test
  @Passes(
      process = "substitution",
      events = {"endEvent_managerBack", "endEvent_tasksBack"})
  void endsWhenTheManagerIsBackEarly() {
    name("dorte", FIRST, LAST);
    office.waitUntil(FIRST);
    var task = talks.task("erik", "planConversation").getId();
    var dorte = web("dorte");
    assertThat(reads(dorte, task)).isEqualTo(200);

    office.handIn("mads", "endSubstitution", Map.of("endNow", "yes"));

    everythingIsClosedTo(dorte, task, talks.conversation("erik").parties().id());
    assertThat(reads(web("mads"), task)).isEqualTo(200);
    state.agrees();
    name("dorte", FIRST, LAST);
  }

  @Test
  @Passes(
      process = "substitution",
      events = {"event_partyLeft", "endEvent_tasksBack"})
  void endsWhenTheSubstituteLeaves() {
    name("emma", FIRST, LAST);
    office.waitUntil(FIRST);
    assertThat(talks.task("erik", "planConversation").getAssignee()).isEqualTo("emma");
    assertThat(talks.task("emma", "planConversation").getAssignee())
        .as("nobody plans the own talk as its manager")
        .isEqualTo("mads");

    talks.emmaLeaves();
    office.settle();

    assertThat(talks.task("erik", "planConversation").getAssignee()).isEqualTo("mads");
    state.agrees();
  }

  @Test
  void leavesAConversationWithConfidentialPartsUntilItsEmployeeSaysYes() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("minutesText", "x", "minutesConfidential", true));
    talks.handIn(
        "emma", "emma", "approvePlan", Map.of("approval", "requestChange", "changeWish", "y"));
    var task = talks.task("emma", "draftPlan").getId();
    var id = talks.conversation("emma").parties().id();
    var dorte = web("dorte");
    name("dorte", Talks.TALK.plusDays(1), Talks.TALK.plusDays(9));

    office.waitUntil(Talks.TALK.plusDays(1));

    assertThat(talks.told("substituteAsked")).containsExactly("emma");
    assertThat(reads(dorte, task)).isEqualTo(404);
    assertThat(reads(web("mads"), task)).isEqualTo(200);
    var page = "/mus/vikar/" + id;
    for (var other : List.of("dorte", "mads", "erik", "hanne")) {
      assertThat(web(other).tryGet(page).statusCode()).as(other).isEqualTo(404);
    }
    var emma = web("emma");
    assertThat(emma.tryGet(page).body()).contains("Dorte Lindskov", "noget fortroligt");

    assertThat(emma.tryPostForm(page, page, Map.of("yes", "true")).statusCode()).isEqualTo(302);
    assertThat(reads(dorte, task)).isEqualTo(200);
    assertThat(emma.tryGet(page).body()).contains("Du har sagt ja");
    state.agrees();

    emma.tryPostForm(page, page, Map.of("yes", "false"));
    everythingIsClosedTo(dorte, task, id);
    assertThat(reads(web("mads"), task)).isEqualTo(200);
    office.waitUntil(Talks.TALK.plusDays(2));
    assertThat(talks.told("substituteAsked")).containsExactly("emma");
    state.agrees();
  }

  @Test
  void followsUpTheGoalsThatTheManagerWouldSee() {
    talks.agree("emma");
    name("dorte", Talks.TALK.plusDays(1), Talks.FOLLOW_UP.plusDays(3));
    office.waitUntil(Talks.FOLLOW_UP.minusDays(14));
    var id = talks.conversation("emma").parties().id();
    var review = talks.task("emma", "reviewGoals");
    talks.handIn("emma", "emma", "reviewGoals", said("emma", review, "goals", "learned"));
    office.waitUntil(Talks.FOLLOW_UP);
    var task = talks.task("emma", "holdFollowUp");
    var dorte = web("dorte");

    assertThat(office.form("dorte", task).shared().toString()).contains("learned Lære at svare");
    assertThat(dorte.tryGet("/mus/api/tasks/" + task.getId() + "/plans").body())
        .contains("Lære at svare på klager");
    assertThat(accesses.about(Subject.conversation(id)))
        .anyMatch(one -> one.reader().equals("dorte") && one.step().equals("holdConversation"));
    for (var page : FormerParty.TALK_PAGES) {
      assertThat(dorte.tryGet(page.formatted(id)).statusCode()).as(page).isEqualTo(404);
    }
    var held = new HashMap<>(said("dorte", task, "goals", "goalNote"));
    held.put("followUpOutcome", "held");
    office.handIn("dorte", task, held);

    assertThat(talks.open("emma")).as("nothing was added").isEmpty();
    assertThat(web("mads").tryGet("/mus/plan/" + id).body()).contains("goalNote Lære at svare");
    everythingIsClosedTo(dorte, task.getId(), id);
    state.agrees();
  }

  @Test
  void preparesWithLastYearsGoalsButTheConfidentialOnes() {
    var open = Map.of("goalTitle", "Svare på klager");
    var secret = Map.of("goalTitle", SECRET, "goalConfidential", true);
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("goals", List.of(open, secret)));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    talks.callNext();
    talks.planNext("emma");
    name("dorte", Talks.NEXT, Talks.NEXT.plusDays(20));
    office.waitUntil(Talks.NEXT.plusDays(1));

    var prepares = talks.nextTask("emma", "prepareManager");
    assertThat(office.form("dorte", prepares).shared().toString())
        .contains("Planen fra sidst", "Svare på klager")
        .doesNotContain(SECRET);
    assertThat(office.rows("dorte", prepares, "oldGoals"))
        .extracting("oldGoalTitle")
        .containsExactly("Svare på klager");
    var own = talks.nextTask("emma", "prepareEmployee");
    office.handIn("emma", own, said("emma", own, "oldGoals", "oldGoalNote"));
    office.waitUntil(Talks.NEXT.plusDays(16));

    var holds = talks.nextTask("emma", "holdConversation");
    assertThat(office.form("dorte", holds).shared().toString())
        .contains("oldGoalNote Svare på klager")
        .doesNotContain(SECRET);
    assertThat(web("dorte").tryGet("/mus/api/tasks/" + holds.getId() + "/plans").body())
        .contains("Svare på klager")
        .doesNotContain(SECRET);
    office.waitUntil(Talks.NEXT.plusDays(21));
    assertThat(office.form("mads", holds).shared().toString()).contains("oldGoalNote " + SECRET);
    state.agrees();
  }

  /** The rows of a list in which this person says something about each goal. */
  private Map<String, Object> said(String person, Task task, String list, String key) {
    var said = new ArrayList<Map<String, Object>>();
    for (var row : office.rows(person, task, list)) {
      var goal = new HashMap<>(row);
      goal.put(key, key + " " + row.getOrDefault("goalTitle", row.get("oldGoalTitle")));
      said.add(goal);
    }
    return Map.of(list, said);
  }

  @Test
  void asksTheMorningAfterAConversationBecameConfidential() {
    name("dorte", Talks.CALLED, Talks.TALK.plusDays(9));
    office.waitUntil(FIRST);
    talks.handIn("dorte", "emma", "planConversation", Talks.planned(Talks.TALK.plusDays(1)));
    talks.hold("dorte", "emma", Map.of("minutesText", "x", "minutesConfidential", true));
    talks.handIn(
        "emma", "emma", "approvePlan", Map.of("approval", "requestChange", "changeWish", "y"));
    assertThat(talks.task("emma", "draftPlan").getAssignee()).isEqualTo("mads");
    assertThat(talks.told("substituteAsked")).isEmpty();

    office.waitUntil(Talks.TALK.plusDays(2));

    assertThat(talks.told("substituteAsked")).containsExactly("emma");
    state.agrees();
  }

  @Test
  void followsTheUnitsTasksAndTheNewManager() {
    name("dorte", Talks.CALLED, LAST);
    office.waitUntil(FIRST);
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");
    assertThat(
            jdbc.queryForList(
                "select distinct assignee_ from act_ru_task where task_def_key_ = 'userTask_planConversation'",
                String.class))
        .containsExactly("dorte");

    talks.emmaIsHeldBy("erik");
    office.settle();

    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("erik");
    assertThat(talks.task("erik", "planConversation").getAssignee()).isEqualTo("dorte");
    state.agrees();
  }

  @Test
  void takesAUnitsPreparationAndRequestsAndGivesThemBack() {
    talks.openNext();
    ask("erik");
    var from = talks.today().plusDays(1);
    name("dorte", from, from.plusDays(4));
    var unit = office.task("prepareUnit");
    var request = office.task("answerRequest");

    office.waitUntil(from);

    isWith("dorte", "mads", unit, request);
    ask("gitte");
    var meanwhile = office.tasks("answerRequest").list();
    assertThat(meanwhile).hasSize(2).extracting(Task::getAssignee).containsOnly("dorte");
    state.agrees();
    meanwhile.stream()
        .filter(task -> !task.getId().equals(request.getId()))
        .forEach(task -> office.handIn("dorte", task, Map.of("requestAnswer", "no")));
    assertThat(talks.told("requestAnswered")).containsExactly("gitte");

    office.waitUntil(from.plusDays(5));

    isWith("mads", "dorte", unit, request);
    new FormerParty(web("dorte")).findsNoTask(unit.getId());
    new FormerParty(web("dorte")).findsNoTask(request.getId());
    state.agrees();
  }

  @Test
  void leavesAMusTestThatIsSentMeanwhileToWhomItIsFor() {
    talks.agreeAll("emma", "erik", "gitte");
    name("dorte", talks.today(), talks.today().plusDays(5));

    office.waitUntil(talks.today().plusDays(1));

    assertThat(office.task("summariseUnit").getAssignee()).isEqualTo("dorte");
    assertThat(office.tasks("answerMusTest").taskAssignee("mads").count()).isEqualTo(1);
    state.agrees();
  }

  @Test
  void takesTheUnitsSummaryAndGivesItBackButNoMusTest() {
    talks.agreeAll("emma", "erik", "gitte");
    var from = talks.today().plusDays(1);
    office.waitUntil(from);
    name("dorte", from.plusDays(1), from.plusDays(5));
    var summary = office.task("summariseUnit");
    var test = office.tasks("answerMusTest").taskAssignee("mads").singleResult();

    office.waitUntil(from.plusDays(1));

    isWith("dorte", "mads", summary);
    isWith("mads", "dorte", test);
    state.agrees();

    office.waitUntil(from.plusDays(6));

    isWith("mads", "dorte", summary);
    new FormerParty(web("dorte")).findsNoTask(summary.getId());
    state.agrees();
  }

  private void ask(String employee) {
    office.start(
        employee,
        "conversationRequest",
        Map.of("requestReason", "other", "firstReader", "manager"));
  }

  private void isWith(String one, String notWith, Task... them) {
    for (var task : them) {
      var now = tasks.createTaskQuery().taskId(task.getId()).singleResult();
      assertThat(now.getAssignee()).as(task.getName()).isEqualTo(one);
      assertThat(reads(web(one), task.getId())).as(task.getName()).isEqualTo(200);
      assertThat(reads(web(notWith), task.getId())).as(task.getName()).isEqualTo(404);
    }
  }

  @Test
  void refusesDaysThatCannotBe() {
    assertThatThrownBy(() -> name("dorte", LAST, FIRST)).hasMessageContaining("substituteTo");
    assertThatThrownBy(() -> name("dorte", FIRST, FIRST.plusYears(2)))
        .hasMessageContaining("substituteTo");
    assertThatThrownBy(() -> name("mads", FIRST, LAST)).hasMessageContaining("substitute");
    assertThatThrownBy(() -> name("hanne", FIRST, LAST))
        .as("neither a manager nor one of his own")
        .hasMessageContaining("substitute");
    name("dorte", FIRST, LAST);
    assertThatThrownBy(() -> name("emma", LAST, LAST.plusDays(5)))
        .hasMessageContaining("substituteFrom");
    assertThat(web("emma").tryGet("/mus/api/start-forms/substitution/form-data").statusCode())
        .isEqualTo(404);
  }

  private void everythingIsClosedTo(WebUser former, String task, String conversation) {
    new FormerParty(former).findsNothing(conversation, List.of(task));
    assertThat(former.tryGet("/mus/vikar/" + conversation).statusCode()).isEqualTo(404);
  }

  private int save(WebUser person, String task) {
    return person
        .tryPut("/mus/api/tasks/" + task + "/draft", 0, Map.of("feedback", "Vikarens kladde"))
        .statusCode();
  }

  private void name(String substitute, LocalDate from, LocalDate to) {
    office.start(
        "mads",
        "substitution",
        Map.of(
            "substitute",
            substitute,
            "substituteFrom",
            from.toString(),
            "substituteTo",
            to.toString()));
  }

  private int reads(WebUser person, String task) {
    return person.tryGet("/mus/api/tasks/" + task + "/form-data").statusCode();
  }

  private WebUser web(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
