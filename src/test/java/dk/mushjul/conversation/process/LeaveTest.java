package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leave that begins when the talk has been held, and leave in all its kinds. */
@MushjulTest
class LeaveTest {

  private static final LocalDate AWAY = Talks.TALK.plusDays(2);
  private static final LocalDate BACK = LocalDate.of(2027, 5, 24);

  @Autowired Office office;
  @Autowired Talks talks;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;
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
  void waitsWithTheApprovalOfThePlanAndGoesOnThere() {
    talks.draft("emma");

    isAway(AWAY, BACK);
    isPutAside(ConversationState.DRAFTED);
    office.waitUntil(BACK.minusDays(1));
    isPutAside(ConversationState.DRAFTED);
    assertThat(mailsOfEmmaSince(AWAY)).isZero();
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("approvePlan");
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.AGREED);
  }

  @Test
  void sendsNothingWhileATalkIsStillToBePlanned() {
    var away = Talks.CALLED.plusDays(3);
    isAway(away, BACK);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);

    office.waitUntil(BACK.minusDays(1));

    assertThat(mailsOfEmmaSince(away)).isZero();
  }

  @Test
  void sendsNothingButTheCancelledAppointmentOfATalkThatWasPlanned() {
    talks.plan("emma");
    var away = Talks.CALLED.plusDays(7);
    isAway(away, BACK);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);

    office.waitUntil(BACK.minusDays(1));

    assertThat(
            jdbc.queryForList(
                """
                select kind from mushjul.notice
                where recipient = 'emma' and state = 'SENT' and settled_at >= ?::date
                """,
                String.class,
                away.toString()))
        .containsExactly("invitationCancelled");
  }

  @Test
  void goesOnWithTheDraftThatWasToBeChanged() {
    talks.draft("emma");
    talks.handIn(
        "emma",
        "emma",
        "approvePlan",
        Map.of("approval", "requestChange", "changeWish", "Kortere"));

    isAway(AWAY, BACK);
    isPutAside(ConversationState.DRAFTED);
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("draftPlan");
  }

  @Test
  void goesOnWithThePlanThatIsWrittenLater() {
    talks.plan("emma");
    talks.hold("mads", "emma", Map.of("planLater", true));

    isAway(AWAY, BACK);
    isPutAside(ConversationState.HELD);
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("draftPlan");
  }

  @Test
  void goesOnWithTheMediation() {
    talks.draft("emma");
    talks.handIn(
        "emma",
        "emma",
        "approvePlan",
        Map.of("approval", "disagree", "ownWords", "Det er for meget"));
    assertThat(talks.open("emma")).containsExactly("mediatePlan");

    isAway(AWAY, BACK);
    isPutAside(ConversationState.DISAGREED);
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("mediatePlan");
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.DISAGREED);
  }

  @Test
  void asksWhetherATalkBeforeTheLeaveWasHeldOnlyOnTheReturn() {
    talks.plan("emma");
    office.waitUntil(Talks.TALK);

    isAway(AWAY, BACK);
    isPutAside(ConversationState.PREPARING);
    assertThat(talks.told("invitationCancelled")).isEmpty();
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("holdConversation");
    talks.handIn(
        "mads",
        "emma",
        "holdConversation",
        Map.of(
            "outcome",
            "held",
            "heldOn",
            Talks.TALK.toString(),
            "followUpOn",
            BACK.plusMonths(3).toString(),
            "goals",
            List.of(Map.of("goalTitle", "Lære at svare på klager"))));
    assertThat(talks.conversation("emma").heldOn()).isEqualTo(Talks.TALK);
  }

  @Test
  void findsANewDayWhenSomebodyFellIllOnTheDay() {
    talks.plan("emma");
    office.waitUntil(Talks.TALK);

    talks.emmaIs("active;" + Talks.TALK + ";" + BACK.minusDays(1));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.open("emma")).isEmpty();
    assertThat(talks.told("invitationCancelled")).containsExactly("emma", "mads");
    office.waitUntil(BACK);
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void beginsAtOnceWhenItIsReportedLate() {
    talks.plan("emma");

    talks.emmaIs("active;" + Talks.CALLED.minusDays(1) + ";2027-03-29");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  void goesOnAtOnceWhenItIsCutShort() {
    isAway(AWAY, BACK);

    office.waitUntil(AWAY.plusDays(5));
    talks.emmaIs("active;" + AWAY + ";" + AWAY.plusDays(4));

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.CALLED);
    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void goesOnWaitingWhenItIsExtended() {
    isAway(AWAY, BACK);
    talks.emmaIs("active;" + AWAY + ";" + BACK.plusDays(13));

    office.waitUntil(BACK.plusDays(13));
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(BACK.plusDays(14));

    assertThat(talks.open("emma")).containsExactly("planConversation");
  }

  @Test
  void waitsWithoutAnEnd() {
    talks.emmaIs("leave;;");

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    office.waitUntil(BACK);
    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ON_LEAVE);
    assertThat(talks.open("emma")).isEmpty();
  }

  @Test
  @Passes(process = "followUp", events = "event_leaveStarted")
  void asksNothingInTheFollowUpAndGoesOnWithAnotherDay() {
    talks.agree("emma");

    isAway(AWAY, BACK);
    isPutAside(ConversationState.AGREED);
    office.waitUntil(BACK.minusDays(1));
    isPutAside(ConversationState.AGREED);
    assertThat(mailsOfEmmaSince(AWAY)).isZero();
    office.waitUntil(BACK);

    assertThat(talks.conversation("emma").followUpOn()).isEqualTo(BACK.plusDays(21));
    office.waitUntil(BACK.plusDays(7));
    assertThat(talks.open("emma")).containsExactly("reviewGoals");
    office.waitUntil(BACK.plusDays(21));
    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
  }

  @Test
  void doesNotAskAgainForAReviewThatWasHandedIn() {
    talks.agree("emma");
    office.waitUntil(Talks.FOLLOW_UP.minusDays(10));
    talks.handIn("emma", "emma", "reviewGoals", Map.of());
    var away = Talks.FOLLOW_UP.minusDays(5);
    isAway(away, BACK);

    office.waitUntil(BACK.plusDays(20));
    assertThat(talks.open("emma")).isEmpty();
    office.waitUntil(BACK.plusDays(21));

    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
  }

  @Test
  void asksForTheConfirmationOfChangedGoalsOnTheReturn() {
    talks.agree("emma");
    office.waitUntil(Talks.FOLLOW_UP);
    talks.handIn(
        "mads",
        "emma",
        "holdFollowUp",
        Map.of(
            "followUpOutcome",
            "held",
            "goals",
            List.of(Map.of("goalTitle", "Noget nyt", "goalState", "ongoing"))));
    assertThat(talks.open("emma")).containsExactly("confirmFollowUp");

    isAway(Talks.FOLLOW_UP.plusDays(1), BACK);
    isPutAside(ConversationState.FOLLOWED_UP);
    office.waitUntil(BACK);

    assertThat(talks.open("emma")).containsExactly("confirmFollowUp");
    talks.handIn("emma", "emma", "confirmFollowUp", Map.of("confirmation", "approve"));
    assertThat(office.passed(Talks.key("emma"))).contains("endEvent_followUpHeld");
  }

  @Test
  @Passes(
      process = "unitRound",
      events = {"event_musTestWithdrawn", "endEvent_musTestWithdrawn", "endEvent_musTestAnswered"})
  void asksNothingInTheMusTestOfWhoeverIsAwayOrHasLeft() {
    talks.agreeAll("emma", "erik", "gitte");
    office.waitUntil(Talks.TALK.plusDays(1));
    assertThat(asked()).containsExactlyInAnyOrder("emma", "erik", "gitte", "mads");

    isAway(Talks.TALK.plusDays(1), BACK);
    assertThat(asked()).containsExactlyInAnyOrder("erik", "gitte", "mads");
    state.agrees();
    office.handIn(
        "erik", office.tasks("answerMusTest").taskAssignee("erik").singleResult(), Map.of());
    office.waitUntil(BACK);

    assertThat(asked()).isEmpty();
    assertThat(office.passed("2027/borgerservice")).contains("endEvent_musTestClosed");
  }

  @Test
  void leavesAManagersTasksUntilTheReturnAndTellsTheManagerAbove() {
    talks.madsIsAway(Talks.CALLED.plusDays(3), Talks.CALLED.plusDays(20));
    assertThat(talks.told("managerAway")).isEmpty();

    office.waitUntil(Talks.CALLED.plusDays(5));

    assertThat(talks.told("managerAway")).containsExactly("dorte");
    assertThat(talks.task("emma", "planConversation").getAssignee()).isEqualTo("mads");
  }

  private List<String> asked() {
    return office.tasks("answerMusTest").list().stream().map(Task::getAssignee).toList();
  }

  @Test
  void endsWhoeverLeavesFromALeaveAfterTheTalk() {
    talks.draft("emma");
    isAway(AWAY, BACK);

    talks.emmaLeaves();

    assertThat(talks.conversation("emma").state()).isEqualTo(ConversationState.ENDED);
    assertThat(talks.conversation("emma").isWaitingForReturn()).isFalse();
  }

  private void isAway(LocalDate from, LocalDate back) {
    talks.emmaIs("active;" + from + ";" + back.minusDays(1));
    office.waitUntil(from);
  }

  private void isPutAside(ConversationState expected) {
    assertThat(talks.conversation("emma").state()).isEqualTo(expected);
    assertThat(talks.conversation("emma").isWaitingForReturn()).isTrue();
    assertThat(talks.open("emma")).isEmpty();
    var instances = List.of(instance("process_instance_id"), instance("follow_up_instance_id"));
    assertThat(management.createJobQuery().timers().list())
        .extracting(Job::getProcessInstanceId)
        .doesNotContainAnyElementsOf(instances);
  }

  private String instance(String column) {
    return String.valueOf(
        jdbc.queryForObject(
            "select " + column + " from mushjul.conversation where employee_id = 'emma'",
            String.class));
  }

  private int mailsOfEmmaSince(LocalDate day) {
    return jdbc.queryForObject(
        """
        select count(*) from mushjul.notice
        where recipient = 'emma' and state = 'SENT' and settled_at >= ?::date
        """,
        Integer.class,
        day.toString());
  }
}
