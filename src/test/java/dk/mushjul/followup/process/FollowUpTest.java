package dk.mushjul.followup.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.conversation.ConversationState;
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

@MushjulTest
class FollowUpTest {

  private static final LocalDate DAY = Talks.FOLLOW_UP;

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

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
    assertThat(goalStates()).hasSize(2);
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

  private void confirm(String answer) {
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", answer));
  }

  private List<String> goalStates() {
    return jdbc.queryForList("select state from mushjul.goal order by goal_id", String.class);
  }
}
