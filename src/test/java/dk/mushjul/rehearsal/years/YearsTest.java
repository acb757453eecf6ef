package dk.mushjul.rehearsal.years;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.plan.Plans;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import dk.mushjul.rehearsal.process.ServiceDesk;
import dk.mushjul.statistics.Measure;
import dk.mushjul.statistics.Statistics;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One finished year and the beginning of the next, as a visitor of the demo finds them. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearsTest {

  private static final LocalDateTime VISIT = LocalDateTime.of(2026, 11, 18, 10, 0);
  private static final String LAST_YEAR = "2025";
  private static final String THIS_YEAR = "2026";

  @Autowired Years years;
  @Autowired PlayedYears played;
  @Autowired TestClock clock;
  @Autowired ServiceDesk desk;
  @Autowired Steps steps;
  @Autowired Wheels wheels;
  @Autowired Conversations conversations;
  @Autowired Plans plans;
  @Autowired Statistics statistics;
  @Autowired TaskService tasks;
  @Autowired ManagementService management;
  @Autowired Mailbox mailbox;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  @BeforeAll
  void play() {
    clock.set(VISIT);
    years.begin(1);
    years.interrupt();
    years.play();
    assertThat(years.areUnfinished()).as("after a play that was interrupted").isTrue();
    years.play();
  }

  @Test
  void lastYearsWheelIsFinishedAndThisYearsIsInItsMiddle() {
    assertThat(wheels.years()).containsExactly(LAST_YEAR, THIS_YEAR);
    assertThat(wheels.get(LAST_YEAR).state()).isEqualTo(WheelState.EVALUATED);
    assertThat(wheels.get(THIS_YEAR).state()).isEqualTo(WheelState.RUNNING);
    assertThat(years.arePlayed()).isTrue();
  }

  @Test
  void whatTheDomainAndTheEngineSayAgrees() {
    state.agrees();
  }

  @Test
  void eachRoleHasSomethingToDo() {
    assertThat(stems("emma")).containsExactly("prepareEmployee");
    assertThat(stems("erik")).containsExactly("approvePlan");
    assertThat(stems("carl")).containsExactly("prepareEmployee");
    assertThat(stems("hanne")).contains("prepareEmployee", "answerRequest");
    assertThat(stems("mads"))
        .contains("holdConversation", "prepareManager", "prepareEmployee", "planConversation");
    assertThat(stems("dorte")).contains("prepareManager");
  }

  @Test
  void lastYearsPlanStandsAboveTheForm() {
    var plan = shared("emma", "plan");

    assertThat(plan.items()).isNotEmpty();
    assertThat(plan.items()).extracting(Item::text).allMatch(text -> !text.isBlank());
    assertThat(plan.by()).isEqualTo("Mads Overgaard");
    assertThat(shared("emma", "strategicGoals").items()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void goalsWereFollowedUpAndNewOnesAreUnderWay() {
    assertThat(states(LAST_YEAR)).contains(ConversationState.FOLLOWED_UP);
    assertThat(states(THIS_YEAR))
        .contains(
            ConversationState.AGREED,
            ConversationState.DRAFTED,
            ConversationState.PREPARING,
            ConversationState.CALLED,
            ConversationState.ON_LEAVE);
    assertThat(tasks.createTaskQuery().taskDefinitionKey("userTask_reviewGoals").count())
        .isPositive();
  }

  @Test
  void statisticsShowFigures() {
    var whole =
        statistics.conversations(wheels.get(LAST_YEAR)).stream()
            .filter(row -> row.unit() == null)
            .findFirst()
            .orElseThrow();

    assertThat(whole.cells().get(Measure.ELIGIBLE).orElseThrow()).isGreaterThan(60);
    assertThat(List.of(Measure.CALLED, Measure.HELD, Measure.AGREED))
        .anyMatch(measure -> whole.cells().get(measure).orElse(0) > 45);
  }

  @Test
  void timeEndsWhereTheVisitBegins() {
    assertThat(clock.today()).isEqualTo(VISIT.toLocalDate());
    assertThat(Math.abs(ClockUtil.getCurrentTime().getTime() - clock.now().toEpochMilli()))
        .isLessThan(1_000);
    assertThat(management.createJobQuery().duedateLowerThan(ClockUtil.getCurrentTime()).count())
        .isZero();
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(tasks.createTaskQuery().dueBefore(ClockUtil.getCurrentTime()).count())
        .isLessThan(tasks.createTaskQuery().count() / 3);
  }

  @Test
  void noMailOfThePastIsSentOrWaits() {
    assertThat(mailbox.mails()).isEmpty();
    assertThat(
            jdbc.queryForList(
                "select distinct state from mushjul.notice order by state", String.class))
        .containsExactly("GATHERED", "PAST");
  }

  @Test
  void nobodyWritesTheSameAsEverybody() {
    var titles =
        conversations.calledIn(LAST_YEAR).stream()
            .flatMap(employee -> conversations.of(LAST_YEAR, employee).stream())
            .flatMap(talk -> plans.goals(talk.parties().id(), employee(talk)).stream())
            .map(goal -> String.valueOf(goal.get("goalTitle")))
            .distinct();

    assertThat(titles).hasSizeGreaterThan(25).noneMatch(title -> title.contains("null"));
  }

  @Test
  void aPlayThatWasInterruptedGoesOnAndAddsNothingTwice() {
    var talks = jdbc.queryForObject("select count(*) from mushjul.conversation", Integer.class);
    jdbc.update("update mushjul.played_years set finished = false");

    assertThat(years.areUnfinished()).isTrue();
    years.play();

    assertThat(years.arePlayed()).isTrue();
    assertThat(wheels.years()).containsExactly(LAST_YEAR, THIS_YEAR);
    assertThat(jdbc.queryForObject("select count(*) from mushjul.conversation", Integer.class))
        .isEqualTo(talks);
    assertThat(clock.today()).isEqualTo(VISIT.toLocalDate());
  }

  private static String employee(dk.mushjul.conversation.Conversation talk) {
    return talk.parties().employee();
  }

  private List<String> stems(String person) {
    desk.passTimeTo(VISIT);
    return desk.tasksOf(person).stream().map(WaitingTask::stem).distinct().toList();
  }

  private Shared shared(String person, String key) {
    desk.passTimeTo(VISIT);
    var task = desk.tasksOf(person).get(0);
    var step = steps.openStep(task.id(), person).orElseThrow();
    return steps.formData(step, person).shared().stream()
        .filter(panel -> panel.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<ConversationState> states(String wheel) {
    return conversations.calledIn(wheel).stream()
        .flatMap(employee -> conversations.of(wheel, employee).stream())
        .map(talk -> talk.state())
        .distinct()
        .toList();
  }
}
