package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.SharedWords;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a wheel leaves to the next, and two wheels that turn at once. */
@MushjulTest
class NextWheelTest {

  private static final LocalDate CLOSED = LocalDate.of(2027, 4, 10);
  private static final LocalDate BACK = LocalDate.of(2027, 4, 20);
  private static final LocalDate NEXT = Talks.NEXT;
  private static final String OPEN = "Svare på klager";
  private static final String SECRET = "Kun mellem Emma og Mads";

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired Conversations conversations;
  @Autowired SharedWords shared;
  @Autowired StateOfTheSystem state;

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
    return office.rows("emma", talks.nextTask("emma", "prepareEmployee"), "oldGoals");
  }

  private void awayAtTheEnd() {
    talks.emmaIs("active;2027-03-08;" + BACK.minusDays(1));
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
