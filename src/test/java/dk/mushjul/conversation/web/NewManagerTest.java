package dk.mushjul.conversation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.content.Draft;
import dk.mushjul.content.Drafts;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Times;
import dk.mushjul.testing.Web;
import dk.mushjul.year.WebUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Another manager by HR's import, wherever the conversation is, with everybody's browser open. */
@MushjulTest
class NewManagerTest {

  private static final String SECRET = "Kun mellem Emma og Mads";
  private static final String NOTES = "Vi talte om uro i gruppen";

  @Autowired Web web;
  @Autowired Talks talks;
  @Autowired Times times;
  @Autowired Office office;
  @Autowired StateOfTheSystem state;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate jdbc;
  @Autowired Drafts drafts;
  @Autowired Mailbox mailbox;

  private final List<String> seen = new ArrayList<>();
  private WebUser mads;
  private WebUser dorte;
  private WebUser emma;
  private WebUser hanne;

  @BeforeEach
  void aWheelRuns() {
    talks.call();
    mads = web.as("mads");
    dorte = web.as("dorte");
    emma = web.as("emma");
    hanne = web.as("hanne");
  }

  @AfterEach
  void everythingAgreesAndTheFormerManagerFindsNothing() {
    state.agrees();
    new FormerParty(mads).findsNothing(talks.conversation("emma").parties().id(), seen);
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_employeeMet")
  void takesOverAConversationThatIsToBePlanned() {
    var before = talks.task("emma", "planConversation");
    times.offer(mads, List.of("emma"), List.of(Times.at("2027-03-17", "09:00")));

    getsDorte();

    assertThat(talks.task("emma", "planConversation").getId()).isEqualTo(before.getId());
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("dorte");
    assertThat(times.state("emma")).isEqualTo("withdrawn");
    assertThat(talks.told("managerChanged")).containsExactly("emma");
    assertThat(waitingFor("mads", "Emma Lund")).isZero();
    assertThat(talks.open("erik")).containsExactly("planConversation");
    assertThat(talks.task("erik", "planConversation").getAssignee()).isEqualTo("mads");

    var brief = form("dorte", "meetEmployee");
    assertThat(brief).contains("Samtalen skal planlægges");
    office.handIn("dorte", talks.task("emma", "meetEmployee"), met("Vi begynder forfra"));
    assertThat(page(emma)).contains("Da I mødtes", "Vi begynder forfra");
    office.handIn(
        "dorte", talks.task("emma", "planConversation"), Talks.planned(LocalDate.of(2027, 4, 5)));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.PREPARING);
  }

  @Test
  void movesTheTalkToTheNewManagersCalendar() {
    talks.plan("emma");
    var task = talks.task("emma", "prepareManager");
    draft(mads, task, "notes", SECRET);
    assertThat(waitingFor("mads", "Emma Lund")).isOne();

    getsDorte();

    assertThat(waitingFor("mads", "Emma Lund")).isZero();

    assertThat(talks.told("invitationCancelled")).containsExactly("mads");
    assertThat(talks.told("invitation")).containsExactly("dorte", "emma", "mads");
    assertThat(uids("dorte")).isEqualTo(uids("emma")).hasSize(1);
    assertThat(talks.task("emma", "prepareManager").getAssignee()).isEqualTo("dorte");
    assertThat(formData(dorte, talks.task("emma", "prepareManager"))).doesNotContain(SECRET);
    assertThat(page(dorte)).contains("Emma");
    var talk = Subject.conversation(id());
    assertThat(drafts.find(talk, "prepareManager", "mads").map(Draft::values))
        .as("its author's still")
        .contains(Map.of("notes", SECRET));
    assertThat(drafts.find(talk, "prepareManager", "dorte")).isEmpty();
  }

  @Test
  void tellsTheEmployeeWhatTheNewManagerSees() throws Exception {
    getsDorte();
    mailbox.empty();
    office.waitUntil(talks.today().plusDays(1));

    assertThat(mailbox.textsTo("emma@example.dk"))
        .singleElement()
        .asString()
        .contains("Dorte Lindskov er nu den, du holder MUS med.")
        .contains("Din nye leder ser den plan, du har aftalt, og hvor målene står.")
        .contains("Forberedelser, referat, noter og det, I holdt fortroligt, følger ikke med.")
        .contains("Du bestemmer selv, om din nye leder må læse referatet.");
  }

  @Test
  void forgetsADayThatTheFormerManagerProposed() {
    talks.plan("emma", Map.of("conversationOn", "2027-03-30"));
    assertThat(times.plan(mads, "emma", "2027-03-10", "09:00").get("status").asText())
        .isEqualTo("proposed");
    remember("acceptMove");

    getsDorte();

    assertThat(talks.open("emma"))
        .containsExactly("meetEmployee", "prepareEmployee", "prepareManager");
    assertThat(talks.conversation("emma").appointed().on()).isEqualTo("2027-03-30");
  }

  @Test
  @Passes(process = "conversation", events = "event_newTalkNeeded_day")
  void asksBothToPrepareForEachOther() {
    talks.plan("emma");
    remember("prepareEmployee", "prepareManager");
    talks.handIn("emma", "emma", "prepareEmployee", topics("Mit eget emne"));
    talks.handIn("mads", "emma", "prepareManager", Map.of("feedback", SECRET));

    getsDorte();

    assertThat(talks.open("emma"))
        .containsExactly("meetEmployee", "prepareEmployee", "prepareManager");
    assertThat(formData(emma, talks.task("emma", "prepareEmployee")))
        .contains("Mit eget emne", "Dorte Lindskov har ikke set det");
    assertThat(formData(dorte, talks.task("emma", "prepareManager")))
        .doesNotContain("Mit eget emne", SECRET);
    assertThat(page(dorte)).doesNotContain("Mit eget emne", SECRET);

    talks.handIn("emma", "emma", "prepareEmployee", topics("Mit eget emne"));
    talks.handIn("dorte", "emma", "prepareManager", Map.of("feedback", "Ny"));
    assertThat(page(dorte)).contains("Mit eget emne").doesNotContain(SECRET);
    assertThat(page(emma)).contains("Ny").doesNotContain(SECRET);
  }

  @Test
  @Passes(process = "conversation", events = "event_newTalkNeeded")
  void letsNobodyWriteAPlanWhoWasNotInTheTalk() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("planLater", true, "minutesText", NOTES));
    remember("draftPlan");

    getsDorte();

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    assertThat(page(emma)).contains(NOTES);
    office.handIn(
        "dorte", talks.task("emma", "planConversation"), Talks.planned(LocalDate.of(2027, 4, 5)));
    assertThat(formData(dorte, talks.task("emma", "prepareManager"))).doesNotContain(NOTES);
  }

  @Test
  void keepsTheAnswerToAPlanThatTheFormerManagerStandsBy() {
    drafted();

    getsDorte();
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertThat(dorte.tryGet("/mus/plan/" + id()).body()).contains("klager").doesNotContain(SECRET);
    assertThat(dorte.tryGet("/mus/plan/" + id()).body()).doesNotContain(NOTES);
    assertThat(form("dorte", "meetEmployee"))
        .contains("Den aftalte plan", "klager")
        .doesNotContain(SECRET, NOTES);
    assertThat(emma.tryGet("/mus/plan/" + id()).body()).contains(SECRET, "Mads Overgaard");
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_newTalkWished")
  void hasTheTalkAnewWhenThePlanIsNotRight() {
    drafted();

    getsDorte();
    office.handIn(
        "emma",
        talks.task("emma", "approvePlan"),
        Map.of("approval", "requestChange", "changeWish", "Mere tid"));

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    office.handIn(
        "dorte", talks.task("emma", "planConversation"), Talks.planned(LocalDate.of(2027, 4, 5)));
    office.waitUntil(talks.conversation("emma").appointed().on());
    assertThat(form("dorte", "holdConversation")).doesNotContain(SECRET, NOTES, "klager");
  }

  @Test
  void hasTheTalkAnewWhenTheFormerManagerWasWritingThePlanOnceMore() {
    drafted();
    office.handIn(
        "emma",
        talks.task("emma", "approvePlan"),
        Map.of("approval", "requestChange", "changeWish", "Mere tid"));
    remember("draftPlan");

    getsDorte();

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void hasTheTalkAnewWhenTheFormerManagerWasWritingThePlanAfterTheMediation() {
    drafted();
    office.handIn(
        "emma",
        talks.task("emma", "approvePlan"),
        Map.of("approval", "disagree", "ownWords", "Det var ikke det, vi sagde"));
    office.handIn(
        "hanne",
        talks.task("emma", "mediatePlan"),
        Map.of("mediation", "newDraft", "mediatedOn", talks.today().toString()));
    remember("draftPlan");

    getsDorte();

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_newTalkFirst")
  void hasTheTalkAnewWhenTheMediationAsksForAnotherPlan() {
    drafted();
    office.handIn(
        "emma",
        talks.task("emma", "approvePlan"),
        Map.of("approval", "disagree", "ownWords", "Det var ikke det, vi sagde"));

    getsDorte();
    assertThat(talks.open("emma")).containsExactly("mediatePlan", "meetEmployee");
    assertThat(page(dorte)).doesNotContain("klager", SECRET, "ikke det, vi sagde");
    office.handIn(
        "hanne",
        talks.task("emma", "mediatePlan"),
        Map.of("mediation", "newDraft", "mediatedOn", talks.today().toString()));

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void givesAPlanThatWaitsForTheManagerBackToTheEmployee() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));
    talks.hold("emma", "emma", Map.of("minutesText", NOTES));
    remember("approvePlan");

    getsDorte();

    assertThat(talks.open("emma")).containsExactly("draftPlan", "meetEmployee");
    assertThat(talks.task("emma", "draftPlan").getAssignee()).isEqualTo("emma");
    assertThat(form("emma", "draftPlan")).contains("klager");
    talks.handIn("emma", "emma", "draftPlan", plan());
    assertThat(form("dorte", "approvePlan")).contains("tegnsprog").doesNotContain(NOTES);
    office.handIn("dorte", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_employeeMet")
  void goesOnWithAnAgreedPlan() {
    drafted();
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));
    office.waitUntil(Talks.FOLLOW_UP);
    remember("holdFollowUp");

    getsDorte();

    assertThat(talks.open("emma")).containsExactly("holdFollowUp", "meetEmployee");
    assertThat(talks.task("emma", "holdFollowUp").getAssignee()).isEqualTo("dorte");
    assertThat(form("dorte", "holdFollowUp")).contains("klager").doesNotContain(SECRET);
    office.handIn("dorte", talks.task("emma", "meetEmployee"), met(""));
    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_employeeMet")
  void meetsTheEmployeeAboutThePlanAlsoWhereNothingIsUnderWay() {
    drafted();
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));
    office.waitUntil(Talks.FOLLOW_UP);
    remember("holdFollowUp");
    office.handIn("mads", talks.task("emma", "holdFollowUp"), Map.of("followUpOutcome", "held"));
    assertThat(talks.open("emma")).isEmpty();

    getsDorte();

    assertThat(talks.told("managerChanged")).containsExactly("emma");
    assertThat(talks.open("emma")).containsExactly("meetEmployee");
    assertThat(form("dorte", "meetEmployee")).contains("klager").doesNotContain(SECRET);
    office.handIn("dorte", talks.task("emma", "meetEmployee"), met(""));
    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.FOLLOWED_UP);
  }

  @Test
  void showsNoConfidentialGoalInAReviewThatIsWrittenToTheNewManager() {
    drafted();
    office.handIn("emma", talks.task("emma", "approvePlan"), Map.of("approval", "approve"));
    office.waitUntil(Talks.FOLLOW_UP.minusDays(14));
    getsDorte();

    var review = talks.task("emma", "reviewGoals");
    var goals = new ArrayList<Map<String, Object>>();
    for (var row : office.rows("emma", review, "goals")) {
      var goal = new HashMap<>(row);
      goal.put("learned", "Lært: " + row.get("goalTitle"));
      goals.add(goal);
    }
    office.handIn("emma", review, Map.of("goals", goals));
    office.waitUntil(Talks.FOLLOW_UP);

    assertThat(goals).hasSize(2);
    assertThat(form("dorte", "holdFollowUp"))
        .contains("Lært: Svare på klager")
        .doesNotContain(SECRET);
  }

  @Test
  @Passes(
      process = "conversation",
      events = {"event_meetingMissing", "endEvent_meetingMissing"})
  void doesNotWaitForAMeetingForEver() {
    getsDorte();

    office.fire("event_meetingMissing");

    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"event_meetingMissing", "endEvent_meetingMissing"})
  void doesNotWaitForAMeetingForEverBesideAFollowUp() {
    talks.agree("emma");
    getsDorte();

    office.fire("event_meetingMissing");

    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void letsTheEmployeeShareTheMinutesAndTakeThemBack() {
    drafted();
    var share = "/mus/api/conversations/" + id() + "/share-minutes";
    assertThat(emma.tryPost(share, Map.of("share", true)).statusCode())
        .as("nothing to share yet")
        .isEqualTo(404);
    getsDorte();
    assertThat(page(dorte)).doesNotContain(NOTES);
    assertThat(page(emma)).contains("Skal din nye leder læse referatet?");

    assertThat(dorte.tryPost(share, Map.of("share", true)).statusCode()).isEqualTo(404);
    assertThat(emma.tryPost(share, Map.of("share", true)).statusCode()).isEqualTo(204);

    assertThat(page(dorte)).contains(NOTES).doesNotContain(SECRET);
    assertThat(emma.tryGet("/mus/set").body()).contains("Dorte Lindskov");
    emma.tryPostForm("/mus/forloeb", "/mus/forloeb/" + id() + "/referat", Map.of("share", "false"));
    assertThat(page(dorte)).doesNotContain(NOTES);
  }

  @Test
  void offersNobodyToShareConfidentialMinutes() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("minutesText", NOTES, "minutesConfidential", true));
    remember("approvePlan");
    getsDorte();

    assertThat(page(emma)).contains(NOTES).doesNotContain("Skal din nye leder læse referatet?");
    var share = "/mus/api/conversations/" + id() + "/share-minutes";
    assertThat(emma.tryPost(share, Map.of("share", true)).statusCode()).isEqualTo(404);
    assertThat(page(dorte)).doesNotContain(NOTES);

    jdbc.update("update mushjul.conversation set minutes_shared = true where id = ?", id());
    assertThat(page(dorte)).as("shared in earlier days").doesNotContain(NOTES);
  }

  @Test
  void asksTheLastOfTwoNewManagersToMeet() {
    getsDorte();
    var meeting = talks.task("emma", "meetEmployee");

    imports(Talks.filesWithEmmaHeldBy("hanne"));

    assertThat(talks.task("emma", "meetEmployee").getId()).isEqualTo(meeting.getId());
    assertThat(talks.task("emma", "meetEmployee").getAssignee()).isEqualTo("hanne");
    new FormerParty(dorte).findsNothing(id(), List.of(meeting.getId()));
  }

  @Test
  void takesOverAWholeUnit() {
    talks.plan("emma");
    talks.draft("gitte");
    remember("holdConversation");

    imports(Talks.filesWithUnitOf("dorte"));

    for (var employee : List.of("emma", "erik", "gitte")) {
      assertThat(talks.conversation(employee).parties().manager()).isEqualTo("dorte");
      assertThat(talks.task(employee, "meetEmployee").getAssignee()).isEqualTo("dorte");
    }
    assertThat(talks.told("managerChanged")).containsExactly("emma", "erik", "gitte");
    assertThat(mads.tryGet("/mus/medarbejdere").body()).doesNotContain("Erik", "Gitte");
    assertThat(dorte.tryGet("/mus/medarbejdere").body()).contains("Erik", "Gitte", "Emma");
  }

  private void drafted() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("minutesText", NOTES, "goals", goals()));
    remember("approvePlan");
  }

  private static List<Map<String, Object>> goals() {
    return List.of(
        Map.of("goalTitle", "Svare på klager"),
        Map.of("goalTitle", SECRET, "goalConfidential", true));
  }

  private static Map<String, Object> plan() {
    return Map.of(
        "followUpOn", "2027-05-04", "goals", List.of(Map.of("goalTitle", "Øve tegnsprog")));
  }

  private Map<String, Object> met(String words) {
    return Map.of("metOn", talks.today().toString(), "meetWords", words);
  }

  private static Map<String, Object> topics(String topic) {
    return Map.of("topics", List.of(Map.of("topic", topic)), "shareTopics", true);
  }

  private void remember(String... stems) {
    for (var stem : stems) {
      seen.add(talks.task("emma", stem).getId());
    }
  }

  private void getsDorte() {
    imports(Talks.filesWithEmmaHeldBy("dorte"));
  }

  private void imports(Map<String, byte[]> files) {
    tasks.createTaskQuery().taskAssignee("mads").list().stream()
        .filter(
            task ->
                task.getProcessInstanceId().equals(talks.conversation("emma").processInstanceId()))
        .map(Task::getId)
        .forEach(seen::add);
    web.imports(hanne, files);
  }

  private void draft(WebUser person, Task task, String key, String text) {
    var path = "/mus/api/tasks/" + task.getId() + "/draft";
    assertThat(person.tryPut(path, 0, Map.of(key, text)).statusCode()).isEqualTo(204);
  }

  private String form(String person, String stem) {
    return formData(web.as(person), talks.task("emma", stem));
  }

  private static String formData(WebUser person, Task task) {
    return person.get("/mus/api/tasks/" + task.getId() + "/form-data").toString();
  }

  private String page(WebUser person) {
    var answer = person.tryGet("/mus/forloeb/" + id());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private String id() {
    return talks.conversation("emma").parties().id();
  }

  private int waitingFor(String person, String about) {
    return jdbc.queryForObject(
        """
        select count(*) from mushjul.notice
        where recipient = ? and state = 'WAITING' and kind = 'taskOpened'
          and facts ->> 'person' = ?
        """,
        Integer.class,
        person,
        about);
  }

  private List<String> uids(String person) {
    return jdbc.queryForList(
        "select distinct uid from mushjul.notice where recipient = ? and uid is not null",
        String.class,
        person);
  }
}
