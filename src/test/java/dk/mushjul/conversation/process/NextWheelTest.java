package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.SharedWords;
import dk.mushjul.followup.GoalNow;
import dk.mushjul.followup.Progress;
import dk.mushjul.form.Shared;
import dk.mushjul.testing.FormerParty;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.Web;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a wheel leaves to the next, and two wheels that turn at once. */
@MushjulTest
class NextWheelTest {

  private static final LocalDate CLOSED = LocalDate.of(2027, 4, 10);
  private static final LocalDate BACK = LocalDate.of(2027, 4, 20);
  private static final LocalDate NEXT = Talks.NEXT;
  private static final String AWAY_AT_THE_END = "active;2027-03-08;" + BACK.minusDays(1);
  private static final String OPEN = "Svare på klager";
  private static final String SECRET = "Kun mellem Emma og Mads";
  private static final String RENAMED = "Takke for ros";
  private static final String ADDED = "Vise det til Erik";
  private static final String ADDED_SECRET = "Også kun mellem Emma og Mads";
  private static final String NOTE = "Det var svært for hende";

  private static final String TASKS = "/mus/api/tasks/";

  private static final Map<String, Object> NOTED =
      Map.of(
          "mediation", "notAgreed", "mediatedOn", "2027-03-20", "mediationNote", "Vi talte om det");

  @Autowired Web web;
  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Conversations conversations;
  @Autowired SharedWords shared;
  @Autowired StateOfTheSystem state;
  @Autowired PlansInSteps plans;
  @Autowired Progress progress;
  @Autowired ContentStore content;
  @Autowired TransactionTemplate transactions;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @AfterEach
  void everythingAgrees() {
    state.agrees();
  }

  @Test
  void reopensTheSameConversationOnAReturnBeforeTheNextWheel() {
    awayAtTheEnd();
    assertThat(emma("2027").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(emma("2027").wasAwayAtTheEnd()).isTrue();
    assertThat(erik("2027").wasAwayAtTheEnd()).isFalse();
    var before = emma("2027").processInstanceId();

    office.waitUntil(BACK);

    assertThat(conversations.ofEmployee("emma")).hasSize(1);
    assertThat(emma("2027").state()).isEqualTo(ConversationState.CALLED);
    assertThat(emma("2027").processInstanceId()).isNotEqualTo(before);
    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(erik("2027").state()).isEqualTo(ConversationState.POSTPONED);
  }

  @Test
  void asksWhoeverBecameTheManagerMeanwhileToMeetTheEmployeeOnTheReturn() {
    awayAtTheEnd();
    talks.emmaIsHeldBy("erik", AWAY_AT_THE_END);
    office.waitUntil(BACK.minusDays(1));
    assertThat(talks.open("emma")).isEmpty();

    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
    assertThat(talks.task("emma", "meetEmployee").getAssignee()).isEqualTo("erik");
    office.handIn(
        "erik",
        talks.task("emma", "meetEmployee"),
        Map.of("metOn", BACK.toString(), "meetWords", "Vi begynder forfra"));
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void asksThemOnceToMeetWhoComesBackSoonerThanExpected() {
    awayAtTheEnd();
    office.waitUntil(BACK.minusDays(7));

    talks.emmaIsHeldBy("erik");

    assertThat(talks.open("emma")).containsExactly("meetEmployee", "planConversation");
  }

  @Test
  void endsWhatWasReopenedWhenTheNextWheelCalls() {
    awayAtTheEnd();
    office.waitUntil(BACK);

    talks.callNext();

    assertThat(emma("2027").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(emma("2028").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void leavesWhoeverReturnsAfterTheNextWheelHasBegunToIt() {
    talks.emmaIs("active;2027-03-08;" + NEXT.minusDays(9));
    close();
    talks.openNext();

    office.waitUntil(NEXT.minusDays(7));
    assertThat(emma("2027").state()).isEqualTo(ConversationState.POSTPONED);
    office.waitUntil(NEXT);

    assertThat(emma("2027").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(emma("2028").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void waitsInTheNextWheelForWhoeverIsStillAway() {
    talks.emmaIs("active;2027-03-08;" + NEXT.plusDays(6));
    close();

    talks.callNext();
    assertThat(emma("2028").state()).isEqualTo(ConversationState.ON_LEAVE);
    office.waitUntil(NEXT.plusDays(7));

    assertThat(emma("2027").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(emma("2028").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void letsAPlanThatWaitsForItsAnswerOutliveTheClosing() {
    talks.draft("emma");

    close();

    assertThat(emma("2027").state()).isEqualTo(ConversationState.DRAFTED);
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    assertThat(emma("2027").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  void showsLastYearsGoalsAsTheyStandWhileTheyAreStillFollowedUp() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("followUpOn", NEXT.plusDays(7).toString()));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    talks.callNext();
    talks.planNext("emma");

    assertThat(oldGoals()).extracting("oldGoalProgress").containsExactly("ongoing");
    office.waitUntil(NEXT.plusDays(7));
    var task = talks.task("emma", "holdFollowUp");
    office.handIn("mads", task, Map.of("followUpOutcome", "held", "goals", reached(task)));

    assertThat(oldGoals()).extracting("oldGoalProgress").containsExactly("reached");
  }

  @Test
  void showsWhatBothAgreedOnAtTheFollowUpInThePreparationOfBoth() {
    followedUpWhileTheNextTalkIsPrepared();
    var before = oldGoals();

    assertThat(before).as("nobody but mads has said so").hasSize(2);
    confirm("approve");

    for (var shown : List.of(oldGoals(), rows("mads", "prepareManager"))) {
      assertThat(shown)
          .extracting("oldGoalTitle", "oldGoalProgress")
          .containsExactly(
              tuple(RENAMED, "changed"), tuple(SECRET, "ongoing"), tuple(ADDED, "ongoing"));
      assertThat(shown.subList(0, 2))
          .extracting("goalId")
          .containsExactly(before.get(0).get("goalId"), before.get(1).get("goalId"));
      assertThat(shown.get(2).get("goalId")).isEqualTo(addedId());
    }
    assertThat(lastYearsPlan("mads"))
        .contains(RENAMED, "Frist: 1. september 2027", ADDED, "Frist: 1. oktober 2027")
        .doesNotContain(OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disagree", "silence"})
  void showsNothingThatOnlyOneWantedAtTheFollowUp(String answer) {
    followedUpWhileTheNextTalkIsPrepared();

    if (answer.equals("silence")) {
      office.fire("event_confirmationMissing");
    } else {
      confirm(answer);
    }

    for (var shown : List.of(oldGoals(), rows("mads", "prepareManager"))) {
      assertThat(shown).extracting("oldGoalTitle").containsExactly(OPEN, SECRET);
      assertThat(shown).extracting("oldGoalProgress").containsOnly("ongoing");
    }
    assertThat(lastYearsPlan("mads")).contains(OPEN).doesNotContain(ADDED, RENAMED, "Frist");
  }

  @Test
  void passesWhatBothAgreedOnAtTheFollowUpOnToANewManagerButNothingConfidential() {
    followedUpWhileTheNextTalkIsPrepared();
    writtenWithOneMore(Map.of("goalTitle", ADDED_SECRET, "goalConfidential", true));
    confirm("approve");
    assertThat(lastYearsPlan("mads")).contains(ADDED, SECRET, ADDED_SECRET);

    talks.emmaIsHeldBy("dorte");

    var brief = office.form("dorte", talks.nextTask("emma", "meetEmployee")).shared().toString();
    assertThat(brief)
        .contains(RENAMED, "Status: Ændret", "Frist: 1. september 2027")
        .contains(ADDED, "Frist: 1. oktober 2027")
        .doesNotContain(OPEN, SECRET, ADDED_SECRET, NOTE);
    assertThat(rows("dorte", "prepareManager"))
        .extracting("oldGoalTitle")
        .containsExactly(RENAMED, ADDED);
    assertThat(progressSeenBy("dorte"))
        .extracting(goal -> goal.words().label())
        .containsExactly(RENAMED, ADDED);
    assertThat(oldGoals())
        .extracting("oldGoalTitle")
        .containsExactly(RENAMED, SECRET, ADDED, ADDED_SECRET);
  }

  @Test
  void showsOfAPlanThatWasNotAgreedOnOnlyTheGoalsThatStandAsAgreed() {
    disagreedBut(0, 2);
    talks.callNext();
    talks.planNext("emma");

    for (var shown : List.of(oldGoals(), rows("mads", "prepareManager"))) {
      assertThat(shown)
          .extracting("oldGoalTitle", "oldGoalProgress")
          .containsExactly(tuple(OPEN, "ongoing"), tuple(SECRET, "ongoing"));
    }
    assertThat(ground("mads"))
        .contains("Disse mål står som aftalt.", OPEN, SECRET)
        .doesNotContain(RENAMED, "Nyt kontor");
    prepare("mads", "prepareManager");
    assertThat(read("mads")).contains("Om " + OPEN, "Om " + SECRET);

    talks.emmaIsHeldBy("dorte");

    assertThat(rows("dorte", "prepareManager")).extracting("oldGoalTitle").containsExactly(OPEN);
    assertThat(ground("dorte")).contains(OPEN).doesNotContain(SECRET, RENAMED, "Nyt kontor");
    var brief = office.form("dorte", talks.nextTask("emma", "meetEmployee")).shared().toString();
    assertThat(brief)
        .contains("Mål, der står som aftalt", OPEN)
        .doesNotContain("Den aftalte plan", SECRET, RENAMED, "Nyt kontor");
    assertThat(web.status("dorte", "/mus/plan/" + emma("2027").parties().id())).isEqualTo(404);
    new FormerParty(web.as("mads")).findsNothing(emma("2027").parties().id(), List.of());
  }

  @Test
  void showsNothingOfAPlanInWhichNoGoalStandsAsAgreed() {
    talks.draft("emma");
    talks.handIn(
        "emma", "emma", "approvePlan", Map.of("approval", "disagree", "ownWords", "Nej tak"));
    talks.handIn("hanne", "emma", "mediatePlan", NOTED);
    talks.callNext();
    talks.planNext("emma");

    assertThat(oldGoals()).isEmpty();
    assertThat(ground("mads")).doesNotContain("Planen fra sidst");
  }

  @Test
  void notesNoReadingByANewManagerToWhomNothingOfItIsShown() {
    disagreedBut(2);
    talks.callNext();
    talks.planNext("emma");
    assertThat(ground("mads")).contains(SECRET);

    talks.emmaIsHeldBy("dorte");

    var meet = talks.nextTask("emma", "meetEmployee");
    assertThat(office.form("dorte", meet).shared()).extracting(Shared::key).doesNotContain("plan");
    assertThat(rows("dorte", "prepareManager")).isEmpty();
    assertThat(ground("dorte")).doesNotContain("Planen fra sidst");
    assertThat(web.read("dorte", TASKS + meet.getId() + "/plans")).doesNotContain(SECRET);
    assertThat(readings("dorte")).isZero();
  }

  @Test
  void notesEveryReadingByANewManagerToWhomSomethingOfItIsShown() {
    disagreedBut(0, 2);
    talks.callNext();
    talks.planNext("emma");
    talks.emmaIsHeldBy("dorte");

    var meet = talks.nextTask("emma", "meetEmployee");
    assertThat(office.form("dorte", meet).shared().toString()).contains(OPEN);
    assertThat(readings("dorte")).isEqualTo(1);
    assertThat(web.read("dorte", TASKS + meet.getId() + "/plans")).contains(OPEN);
    assertThat(readings("dorte")).isEqualTo(2);
    assertThat(rows("dorte", "prepareManager")).isNotEmpty();
    assertThat(readings("dorte")).as("its panel and its rows").isEqualTo(4);
  }

  private int readings(String reader) {
    return jdbc.queryForObject(
        "select count(*) from mushjul.access_log"
            + " where reader = ? and subject_id = ? and step = 'holdConversation'",
        Integer.class,
        reader,
        emma("2027").parties().id());
  }

  /** Emma agrees on some of three goals; HR writes down that they do not agree on the plan. */
  private void disagreedBut(Integer... agreed) {
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "goals",
            List.of(goal(OPEN, false), goal(RENAMED, false), goal(SECRET, true)),
            "otherAgreements",
            List.of(Map.of("agreementWhat", "Nyt kontor", "agreementWho", "manager"))));
    talks.emmaDisagrees("Ikke det midterste", List.of(), List.of(agreed));
    talks.handIn("hanne", "emma", "mediatePlan", NOTED);
  }

  private String ground(String person) {
    var stem = person.equals("emma") ? "prepareEmployee" : "prepareManager";
    return office.form(person, talks.nextTask("emma", stem)).shared().toString();
  }

  /** Mads would have one goal otherwise and one more; Emma has not answered yet. */
  private void followedUpWhileTheNextTalkIsPrepared() {
    talks.plan("emma");
    talks.hold(
        "mads",
        "emma",
        Map.of(
            "followUpOn",
            NEXT.plusDays(7).toString(),
            "goals",
            List.of(goal(OPEN, false), goal(SECRET, true))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    talks.callNext();
    talks.planNext("emma");
    office.waitUntil(NEXT.plusDays(7));
    var task = talks.task("emma", "holdFollowUp");
    var goals = new ArrayList<Map<String, Object>>();
    office.rows("mads", task, "goals").forEach(goal -> goals.add(new HashMap<>(goal)));
    goals.get(0).putAll(Map.of("goalTitle", RENAMED, "goalState", "changed"));
    goals.get(0).putAll(Map.of("deadline", "2027-09-01", "goalNote", NOTE));
    goals.add(
        new HashMap<>(
            Map.of("goalTitle", ADDED, "goalState", "ongoing", "deadline", "2027-10-01")));
    office.handIn("mads", task, Map.of("followUpOutcome", "held", "goals", goals));
  }

  /**
   * As a process owner's form would have it, in which a goal of a follow-up may be confidential.
   */
  private void writtenWithOneMore(Map<String, Object> goal) {
    transactions.executeWithoutResult(
        status -> {
          var subject = Subject.conversation(emma("2027").parties().id());
          var entry = content.latest(subject, "holdFollowUp", ContentStore.SYSTEM).orElseThrow();
          var goals = new ArrayList<Object>((List<?>) entry.values().get("goals"));
          var more = new HashMap<>(goal);
          more.put("goalId", "one-more");
          goals.add(more);
          var values = new HashMap<>(entry.values());
          values.put("goals", goals);
          content.write(subject, "holdFollowUp", "mads", values);
        });
  }

  private void confirm(String answer) {
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", answer));
  }

  private String addedId() {
    return jdbc.queryForObject(
        "select goal_id from mushjul.goal where deadline = date '2027-10-01'", String.class);
  }

  private String lastYearsPlan(String reader) {
    return transactions.execute(
        status -> plans.panel(emma("2028"), emma("2027"), "", reader).orElseThrow().toString());
  }

  private List<GoalNow> progressSeenBy(String reader) {
    return transactions.execute(status -> progress.of(emma("2027"), reader));
  }

  @Test
  void givesThePlanThatHoldsToANewManagerAlsoOnceItIsFollowedUp() {
    talks.agree("emma");
    office.waitUntil(Talks.FOLLOW_UP);
    var task = talks.task("emma", "holdFollowUp");
    office.handIn("mads", task, Map.of("followUpOutcome", "held", "goals", reached(task)));
    office.settle();
    talks.callNext();

    talks.emmaIsHeldBy("erik");

    assertThat(emma("2027").parties().manager()).isEqualTo("erik");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void shutsEveryPathOfLastYearsTalkToItsManagerWhenAnotherHasTaken(boolean followedUp) {
    talks.agree("emma");
    office.waitUntil(Talks.FOLLOW_UP);
    var followUp = talks.task("emma", "holdFollowUp");
    if (followedUp) {
      office.handIn(
          "mads", followUp, Map.of("followUpOutcome", "held", "goals", reached(followUp)));
    }
    talks.callNext();
    talks.planNext("emma");
    var prepares = talks.nextTask("emma", "prepareManager");
    var before = emma("2027").parties().id();
    var mads = web.as("mads");
    assertThat(mads.tryGet("/mus/plan/" + before).body()).contains("svare på klager");

    talks.emmaIsHeldBy("dorte");

    var former = new FormerParty(mads);
    former.findsNothing(before, List.of(followUp.getId()));
    former.findsNothing(emma("2028").parties().id(), List.of(prepares.getId()));
    assertThat(web.read("dorte", "/mus/plan/" + before)).contains("svare på klager");
  }

  @Test
  void showsANewManagerNoConfidentialGoalInThePreparation() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("goals", List.of(goal(OPEN, false), goal(SECRET, true))));
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    talks.callNext();
    talks.planNext("emma");
    prepare("emma", "prepareEmployee");
    prepare("mads", "prepareManager");
    assertThat(read("mads")).contains("Om " + OPEN, "Om " + SECRET);

    talks.emmaIsHeldBy("dorte");
    prepare("emma", "prepareEmployee");
    office.waitUntil(NEXT.plusDays(16));

    var task = talks.nextTask("emma", "holdConversation");
    for (var shown : List.of(read("dorte"), office.form("dorte", task).shared().toString())) {
      assertThat(shown).contains("Om " + OPEN).doesNotContain(SECRET);
    }
    assertThat(read("emma")).contains("Om " + OPEN, "Om " + SECRET);
  }

  private static Map<String, Object> goal(String title, boolean confidential) {
    return Map.of("goalTitle", title, "goalConfidential", confidential);
  }

  /** Says something about each goal of the year before. */
  private void prepare(String person, String stem) {
    var task = talks.nextTask("emma", stem);
    var noted = new ArrayList<Map<String, Object>>();
    for (var row : office.rows(person, task, "oldGoals")) {
      var goal = new HashMap<>(row);
      goal.put("oldGoalNote", "Om " + row.get("oldGoalTitle"));
      noted.add(goal);
    }
    assertThat(noted).hasSize(2);
    office.handIn(person, task, Map.of("oldGoals", noted));
  }

  private String read(String person) {
    return shared.of(emma("2028"), person).toString();
  }

  private List<Map<String, Object>> reached(Task task) {
    var goals = new ArrayList<Map<String, Object>>();
    office.rows("mads", task, "goals").forEach(goal -> goals.add(new HashMap<>(goal)));
    goals.forEach(goal -> goal.put("goalState", "reached"));
    return goals;
  }

  private List<Map<String, Object>> oldGoals() {
    return rows("emma", "prepareEmployee");
  }

  private List<Map<String, Object>> rows(String person, String stem) {
    return office.rows(person, talks.nextTask("emma", stem), "oldGoals");
  }

  private void awayAtTheEnd() {
    talks.emmaIs(AWAY_AT_THE_END);
    close();
  }

  private void close() {
    office.waitUntil(CLOSED);
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));
  }

  private Conversation emma(String wheel) {
    return conversations.of(wheel, "emma").orElseThrow();
  }

  private Conversation erik(String wheel) {
    return conversations.of(wheel, "erik").orElseThrow();
  }
}
