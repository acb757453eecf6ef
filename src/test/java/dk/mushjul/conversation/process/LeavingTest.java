package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.policy.Policy;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leave, goodbye and the end of the wheel, wherever a conversation stands. */
@MushjulTest
class LeavingTest {

  private static final LocalDate AWAY = Talks.CALLED.plusDays(7);
  private static final LocalDate BACK = LocalDate.of(2027, 3, 22);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired StateOfTheSystem state;
  @Autowired RuntimeService runtime;
  @Autowired JdbcTemplate jdbc;
  @Autowired Policy policy;

  @BeforeEach
  void conversationsAreCalled() {
    talks.call();
  }

  @Test
  @Passes(process = "conversation", events = "event_leaveStarted")
  void waitsForWhoeverIsAway() {
    talks.plan("emma");

    isAway();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.told("invitationCancelled")).containsExactly("emma", "mads");
    office.waitUntil(BACK);

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    var again = policy.due("conversationSuggestedAgain", "private", "borgerservice").orElseThrow();
    assertThat(again.calendar()).isEqualTo("days");
    assertThat(talks.conversation("emma").suggestedOn()).isEqualTo(BACK.plusDays(again.days()));
    assertThat(talks.open("emma")).containsExactly("planConversation");
    assertThat(talks.task("emma", "planConversation").getDueDate())
        .isAfter(java.sql.Date.valueOf(BACK));
  }

  @Test
  void takesNoInvitationBackThatNobodyGot() {
    talks.plan("emma", Map.of("conversationOn", AWAY.plusDays(5).toString()));

    isAway();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.told("invitationCancelled")).isEmpty();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_employeeLeft")
  void endsWhenTheEmployeeLeaves() {
    talks.plan("emma");

    talks.emmaLeaves();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);
    assertThat(reason("emma")).isEqualTo("leaving");
    assertIsOver("emma");
    assertThat(talks.conversation("erik").state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void endsWhenTheEmployeeLeavesDuringALeave() {
    isAway();

    talks.emmaLeaves();

    assertThat(office.passed(Talks.key("emma"))).contains("endEvent_employeeLeft");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);
    assertIsOver("emma");
  }

  @Test
  @Passes(process = "followUp", events = "endEvent_employeeLeft")
  void keepsAnAgreedPlanButDoesNotFollowItUpWhenTheEmployeeLeaves() {
    talks.agree("emma");

    talks.emmaLeaves();

    state.agrees();
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
    assertIsOver("emma");
    state.agrees();
  }

  @Test
  void keepsWhoWritesAndWhoApprovesAsPlanned() {
    talks.plan("emma", Map.of("conversationOn", Talks.TALK.toString(), "writerRole", "employee"));

    office.waitUntil(Talks.TALK);

    assertThat(talks.task("emma", "holdConversation").getAssignee()).isEqualTo("emma");
    state.agrees();
  }

  @Test
  @Passes(process = "conversation", events = "endEvent_conversationPostponed")
  void movesWhatIsNotHeldToTheNextRoundWhenTheWheelCloses() {
    talks.plan("emma", Map.of("conversationOn", "2027-04-20"));
    talks.agree("gitte");

    closeTheWheel();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.POSTPONED);
    assertThat(reason("emma")).isEqualTo("operations");
    assertIsOver("emma");
    assertThat(talks.told("invitationCancelled")).contains("emma", "mads");
    assertThat(talks.told("conversationPostponed"))
        .contains("emma", "erik")
        .doesNotContain("gitte");
    assertThat(talks.conversation("gitte").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  void keepsWhatTheTwoSaidAboutTheirOwnTalkWhenTheWheelCloses() {
    talks.plan("emma");
    office.waitUntil(Talks.TALK);
    talks.handIn(
        "mads",
        "emma",
        "holdConversation",
        Map.of("outcome", "notHeld", "notHeldReason", "employeeDeclines"));

    closeTheWheel();

    assertThat(reason("emma")).isEqualTo("employeeDeclines");
    assertThat(reason("erik")).isEqualTo("operations");
  }

  @Test
  void movesWhoeverIsOnLeaveToTheNextRoundWhenTheWheelCloses() {
    talks.emmaIs("active;" + AWAY + ";2028-01-31");
    office.waitUntil(AWAY);

    closeTheWheel();

    assertThat(office.passed(Talks.key("emma"))).contains("endEvent_conversationPostponed");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.POSTPONED);
    assertIsOver("emma");
  }

  private void isAway() {
    talks.emmaIs("active;" + AWAY + ";" + BACK.minusDays(1));
    office.waitUntil(AWAY);
  }

  private void closeTheWheel() {
    office.waitUntil(LocalDate.of(2027, 4, 10));
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));
  }

  private void assertIsOver(String employee) {
    assertThat(talks.open(employee)).isEmpty();
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Talks.key(employee))
                .count())
        .isZero();
  }

  private String reason(String employee) {
    return jdbc.queryForObject(
        "select reason from mushjul.conversation where employee_id = ?", String.class, employee);
  }
}
