package dk.mushjul.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.followup.GoalNow;
import dk.mushjul.followup.Progress;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@MushjulTest
class FollowUpTest {

  private static final LocalDate DAY = Talks.FOLLOW_UP;

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;
  @Autowired Progress progress;
  @Autowired TransactionTemplate transactions;

  @BeforeEach
  void aPlanIsAgreed() {
    talks.call();
    talks.agree("emma");
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"endEvent_followUpHeld", "endEvent_followUpClosed"})
  void endsWhenAllIsOnTrack() {
    office.waitUntil(DAY.minusDays(15));
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(DAY.minusDays(14));
    review();
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(DAY);

    hold("ongoing");

    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.FOLLOWED_UP);
    assertThat(talks.conversation("emma").followedUpOn()).isEqualTo(DAY);
    assertThat(office.passed(Talks.key("emma")))
        .doesNotContain("event_followUpDay", "userTask_confirmFollowUp");
    assertThat(goalStates()).containsExactly("ongoing");
  }

  @Test
  @Passes(process = "followUp", events = "event_followUpDay")
  void doesNotWaitForTheEmployeesReview() {
    office.waitUntil(DAY.minusDays(1));
    assertThat(talks.open("emma")).containsExactly("reviewGoals");

    office.waitUntil(DAY);

    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
    assertThat(talks.task("emma", "holdFollowUp").getAssignee()).isEqualTo("mads");
  }

  @Test
  void asksTheEmployeeToConfirmWhatChanged() {
    office.waitUntil(DAY);

    hold("changed");
    assertThat(talks.open("emma")).containsExactly("confirmFollowUp");
    assertThat(goalStates()).as("nobody but mads has said so").containsExactly("ongoing");
    confirm("approve");

    assertThat(office.passed(Talks.key("emma"))).contains("endEvent_followUpHeld");
    assertThat(talks.open("emma")).isEmpty();
    assertThat(goalStates()).containsExactly("changed");
  }

  @Test
  void goesBackToTheManagerWhenTheEmployeeWantsAnother() {
    office.waitUntil(DAY);
    hold("dropped");

    confirm("requestChange");
    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
    hold("ongoing");

    assertThat(office.passed(Talks.key("emma"))).contains("endEvent_followUpHeld");
    assertThat(goalStates()).containsExactly("ongoing");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.FOLLOWED_UP);
  }

  @Test
  void mayBeMovedAgainWhenTheEmployeeWantsAnother() {
    office.waitUntil(DAY);
    hold("dropped");
    confirm("requestChange");
    state.agrees();

    notHeld(DAY.plusDays(14));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertThat(talks.conversation("emma").followedUpOn()).isNull();
    state.agrees();
  }

  @Test
  void asksTheEmployeeAboutAGoalThatWasAdded() {
    office.waitUntil(DAY);
    var goals = goals();
    goals.add(new HashMap<>(Map.of("goalTitle", "Noget nyt", "goalState", "ongoing")));

    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));

    assertThat(talks.open("emma")).containsExactly("confirmFollowUp");
    assertThat(goalStates()).hasSize(1);
    assertThat(proposed()).contains("Noget nyt", "Nyt mål");
    confirm("approve");
    assertThat(goalStates()).hasSize(2);
    assertThat(plan()).extracting(goal -> goal.words().label()).contains("Noget nyt");
  }

  @Test
  void asksTheEmployeeAboutAnotherDayOrTitle() {
    office.waitUntil(DAY);
    var goals = goals();
    goals.get(0).put("deadline", "2027-09-01");
    goals.get(0).put("goalTitle", "Lære at svare på ros");

    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));

    assertThat(proposed()).contains("Mål: Lære at svare på ros", "Frist: 1. september 2027");
    assertThat(plan()).extracting(GoalNow::deadline).containsOnlyNulls();
    confirm("approve");
    assertThat(plan()).extracting(GoalNow::deadline).containsExactly(LocalDate.of(2027, 9, 1));
    assertThat(plan().get(0).words().label()).isEqualTo("Lære at svare på ros");
  }

  @Test
  void asksTheEmployeeWhetherAGoalIsBetweenTheTwoFromNowOn() {
    office.waitUntil(DAY);
    var goals = goals();
    goals.get(0).put("goalConfidential", true);
    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));
    assertThat(proposed()).contains("Fortroligt");
    assertThat(confidential()).isFalse();

    confirm("approve");

    assertThat(confidential()).isTrue();
    talks.emmaIsHeldBy("dorte");
    assertThat(plan("emma")).hasSize(1);
    assertThat(plan("dorte")).isEmpty();
  }

  private boolean confidential() {
    return jdbc.queryForObject("select bool_or(confidential) from mushjul.goal", Boolean.class);
  }

  @Test
  void givesTheManagerWhatIsToBeCorrected() {
    office.waitUntil(DAY);
    var goals = goals();
    goals.forEach(goal -> goal.put("goalState", "dropped"));
    goals.add(
        new HashMap<>(
            Map.of("goalTitle", "Noget nyt", "goalState", "ongoing", "goalConfidential", true)));
    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));
    assertThat(proposed()).containsSubsequence("Nyt mål", "Fortroligt");

    talks.handIn(
        "emma",
        "emma",
        "confirmFollowUp",
        Map.of("confirmation", "requestChange", "confirmNote", "Målet lever endnu"));

    assertThat(goals()).extracting("goalState").containsExactly("dropped", "ongoing");
    assertThat(goals()).extracting("goalTitle").contains("Noget nyt");
    assertThat(goals()).extracting("goalConfidential").contains(true);
    assertThat(office.form("mads", talks.task("emma", "holdFollowUp")).shared().toString())
        .contains("Målet lever endnu");
    assertThat(goalStates()).containsExactly("ongoing");
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_followUpDisagreed")
  void recordsThatTheEmployeeDisagrees() {
    office.waitUntil(DAY);
    hold("dropped");

    confirm("disagree");

    assertThat(talks.open("emma")).isEmpty();
    assertThat(office.passed(Talks.key("emma"))).doesNotContain("endEvent_followUpHeld");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.FOLLOWED_UP);
    assertThat(goalStates()).as("a no leaves the goal as it was agreed").containsExactly("ongoing");
    assertThat(plan()).extracting(GoalNow::state).containsExactly("ongoing");
    state.agrees();
  }

  @Test
  @Passes(
      process = "followUp",
      events = {"event_confirmationMissing", "endEvent_followUpUnconfirmed"})
  void endsUnconfirmedWhenTheEmployeeDoesNotAnswer() {
    office.waitUntil(DAY);
    hold("changed");

    office.waitUntil(DAY.plusDays(14));
    assertThat(talks.open("emma")).containsExactly("confirmFollowUp");
    office.waitUntil(DAY.plusDays(35));

    assertThat(talks.open("emma")).isEmpty();
    assertThat(office.passed(Talks.key("emma"))).doesNotContain("endEvent_followUpHeld");
    assertThat(goalStates()).as("silence is no yes").containsExactly("ongoing");
    state.agrees();
  }

  @Test
  void waitsForTheNextDateWhenItWasNotHeld() {
    office.waitUntil(DAY);
    assertThatThrownBy(() -> notHeld(DAY)).isInstanceOf(FormFieldValidationException.class);

    notHeld(DAY.plusDays(14));
    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.conversation("emma").followUpOn()).isEqualTo(DAY.plusDays(14));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    office.waitUntil(DAY.plusDays(14));

    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
    hold("reached");
    assertThat(talks.conversation("emma").followedUpOn()).isEqualTo(DAY.plusDays(14));
  }

  private void review() {
    talks.handIn("emma", "emma", "reviewGoals", Map.of());
  }

  private void hold(String state) {
    var goals = goals();
    goals.forEach(goal -> goal.put("goalState", state));
    talks.handIn("mads", "emma", "holdFollowUp", Map.of("followUpOutcome", "held", "goals", goals));
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> goals() {
    var form = office.form("mads", talks.task("emma", "holdFollowUp"));
    var goals = new ArrayList<Map<String, Object>>();
    ((List<Map<String, Object>>) form.data().get("goals"))
        .forEach(goal -> goals.add(new HashMap<>(goal)));
    return goals;
  }

  private void notHeld(LocalDate next) {
    talks.handIn(
        "mads",
        "emma",
        "holdFollowUp",
        Map.of("followUpOutcome", "notHeld", "nextFollowUpOn", next.toString()));
  }

  private String proposed() {
    return office.form("emma", talks.task("emma", "confirmFollowUp")).shared().toString();
  }

  private List<GoalNow> plan() {
    return plan("emma");
  }

  private List<GoalNow> plan(String reader) {
    return transactions.execute(status -> progress.of(talks.conversation("emma"), reader));
  }

  private void confirm(String answer) {
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", answer));
  }

  private List<String> goalStates() {
    return jdbc.queryForList("select state from mushjul.goal order by goal_id", String.class);
  }
}
