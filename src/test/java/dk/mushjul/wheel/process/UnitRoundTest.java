package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.OutstandingTalks;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class UnitRoundTest {

  private static final String ROUND = "2027/vej-og-park";

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired UnitRounds rounds;
  @Autowired UnitRoundProcess process;
  @Autowired OutstandingTalks talks;
  @Autowired StateOfTheSystem state;
  @Autowired RuntimeService runtime;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void beginsARoundInEveryUnitWithTalks() {
    open(List.of());

    assertThat(rounds.ofWheel("2027"))
        .extracting(UnitRound::unitId)
        .containsExactlyInAnyOrder(
            "solby",
            "stab",
            "borgerservice",
            "teknik",
            "vej-og-park",
            "hjemmepleje",
            "hjemmepleje-nord",
            "hjemmepleje-syd");
    assertThat(rounds.ofWheel("2027"))
        .allSatisfy(
            round ->
                assertThat(runtime.getVariables(round.processInstanceId()))
                    .containsEntry("unitRoundId", round.id())
                    .containsEntry("firstDay", "2027-03-01")
                    .containsKey("manager"));
  }

  @Test
  void beginsARoundOnce() {
    open(List.of("vej-og-park"));
    var before = rounds.get(ROUND);

    assertThat(rounds.add(before)).isFalse();
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("unitRound").count())
        .isOne();
  }

  @Test
  void goesOnWhenAllConversationsAreSettled() {
    callEverybody();
    process.conversationsSettled("2027/unknown");
    hold();

    process.conversationsSettled(ROUND);
    office.settle();

    assertThat(office.passed(ROUND))
        .contains("event_conversationsSettled")
        .doesNotContain("event_roundClosing");
    process.conversationsSettled(ROUND);
    assertThat(office.tasks("summariseUnit").count()).isOne();
  }

  @Test
  void findsRoundsWhoseConversationsSettledAtTheSameMoment() {
    callEverybody();
    assertThat(process.settleWaiting()).isZero();
    hold();

    assertThat(process.settleWaiting()).isOne();
    assertThat(process.settleWaiting()).isZero();
  }

  @Test
  void doesNotWaitForTheLastPerson() {
    callEverybody();

    office.fire("event_roundClosing");

    assertThat(office.passed(ROUND))
        .contains("event_roundClosing")
        .doesNotContain("event_conversationsSettled");
    assertThat(musTests()).extracting(Task::getAssignee).containsExactly("thomas");
  }

  @Test
  void asksWhoeverHadATalkAndTheManager() {
    summarising();

    assertThat(musTests())
        .extracting(Task::getAssignee)
        .containsExactlyInAnyOrder("thomas", "yusuf", "bent", "signe", "viktor");
    assertThat(versions()).containsEntry("thomas", "manager").containsEntry("bent", "employee");
    assertThat(
            jdbc.queryForList(
                "select recipient from mushjul.notice where kind = 'musTestInvited'", String.class))
        .hasSize(5);
    assertThat(
            jdbc.queryForList(
                "select recipient from mushjul.notice where facts->>'step' = 'answerMusTest'",
                String.class))
        .isEmpty();
  }

  @Test
  void offersTheTablesFromWhichOnesOwnPointsAreReckoned() {
    summarising();
    var task = musTests().get(0);

    var form = office.form(task.getAssignee(), task);

    assertThat(form.data().get("answerPoints"))
        .isEqualTo(Map.of("never", 0, "rarely", 1, "sometimes", 2, "mostly", 3, "always", 4));
    assertThat(form.data().get("pointsBands"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .hasSize(41)
        .containsEntry("0", "Kræver en snak om, hvad MUS skal bruges til")
        .containsEntry("1.6", "Noget virker, noget gør ikke")
        .containsEntry("2.4", "Det meste virker")
        .containsEntry("3.1", "Det meste virker")
        .containsEntry("4", "MUS virker");
  }

  @Test
  void saysUntilWhenTheTestIsOpen() {
    summarising();

    assertThat(
            jdbc.queryForList(
                "select distinct facts->>'until' from mushjul.notice where kind = 'musTestInvited'",
                String.class))
        .singleElement()
        .satisfies(
            until ->
                assertThat(LocalDate.parse(until).plusDays(1))
                    .isEqualTo(
                        LocalDate.ofInstant(
                            office.timers("event_musTestClosed").get(0).getDuedate().toInstant(),
                            BusinessClock.ZONE)));
  }

  @Test
  @Passes(
      process = "unitRound",
      events = {"endEvent_unitSummarised", "endEvent_musTestClosed"})
  void endsWhenTheUnitIsSummedUpAndTheTestIsAnswered() {
    summarising();

    office.handIn(
        "thomas",
        "summariseUnit",
        Map.of(
            "needs",
            List.of("course"),
            "unitThemes",
            List.of("wellbeing"),
            "line1",
            "Vi hjælper hinanden",
            "processWorked",
            "yes"));
    musTests().forEach(task -> office.handIn(task.getAssignee(), task, musTestAnswers(task)));

    assertThat(office.passed(ROUND))
        .doesNotContain("event_musTestClosed", "event_summaryMissing", "endEvent_summaryMissing");
    assertThat(jdbc.queryForObject("select themes[1] from mushjul.unit_summary", String.class))
        .isEqualTo("wellbeing");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from mushjul.entry where step = 'answerMusTest'", Integer.class))
        .isZero();
  }

  @Test
  @Passes(
      process = "unitRound",
      events = {
        "event_musTestClosed",
        "endEvent_musTestClosed",
        "event_summaryMissing",
        "endEvent_summaryMissing"
      })
  void closesWhatNobodyAnswers() {
    summarising();

    office.fire("event_musTestClosed");
    office.fire("event_summaryMissing");

    assertThat(office.passed(ROUND)).doesNotContain("endEvent_unitSummarised");
    assertThat(musTests()).isEmpty();
  }

  @Test
  void givesTheNewManagerTheRoundsTasks() {
    open(List.of("vej-og-park"));
    assertThat(office.task("prepareUnit").getAssignee()).isEqualTo("thomas");

    people.organisation(
        """
        solby;Solby Kommune;;dorte
        vej-og-park;Vej og Park;solby;signe
        """,
        """
        dorte;Dorte Lindskov;;solby;;;37;;;active;;
        hanne;Hanne Kjær;;solby;;;37;;hr;active;;
        signe;Signe Malling;;vej-og-park;;;37;;;active;;
        bent;Bent Krogh;;vej-og-park;;;37;;;active;;
        """);

    assertThat(office.task("prepareUnit").getAssignee()).isEqualTo("signe");
    office.handIn("signe", "prepareUnit", Map.of("holdGrus", "no"));
    assertThat(office.passed(ROUND)).contains("endEvent_groupPrepared");
  }

  @Test
  void givesTheNewHeadTheRoundsTasksAlsoWhereOthersHoldAllItsTalks() {
    allHeldByDorte("thomas");
    open(List.of("vej-og-park"));
    assertThat(office.task("prepareUnit").getAssignee()).isEqualTo("thomas");

    allHeldByDorte("signe");

    assertThat(office.task("prepareUnit").getAssignee()).isEqualTo("signe");
    state.agrees();
  }

  private void allHeldByDorte(String head) {
    people.organisation(
        """
        solby;Solby Kommune;;dorte
        vej-og-park;Vej og Park;solby;%s
        """
            .formatted(head),
        """
        dorte;Dorte Lindskov;;solby;;;37;;;active;;
        hanne;Hanne Kjær;;solby;;;37;;hr;active;;
        thomas;Thomas Berg;;vej-og-park;dorte;;37;;;active;;
        signe;Signe Malling;;vej-og-park;dorte;;37;;;active;;
        bent;Bent Krogh;;vej-og-park;dorte;;37;;;active;;
        """);
  }

  @ParameterizedTest
  @EnumSource(ConversationState.class)
  void countsAsSettledWhatTheConversationCallsSettled(ConversationState state) {
    callEverybody();
    jdbc.update("update mushjul.conversation set state = ?", state.name());

    assertThat(talks.settled(ROUND)).isEqualTo(state.isSettled());
    assertThat(talks.perUnit("2027").isEmpty()).isNotEqualTo(state.isBeforeTheTalk());
  }

  private void summarising() {
    callEverybody();
    hold();
    process.conversationsSettled(ROUND);
    office.settle();
  }

  private void callEverybody() {
    open(List.of("vej-og-park"));
    office.fire("event_windowOpens");
    assertThat(
            jdbc.queryForObject(
                "select count(*) from mushjul.conversation where unit_round_id = ?",
                Integer.class,
                ROUND))
        .isEqualTo(4);
  }

  private void hold() {
    jdbc.update(
        "update mushjul.conversation set state = 'AGREED', held_on = called_on, agreed_on = called_on");
  }

  private List<Task> musTests() {
    return office.tasks("answerMusTest").list();
  }

  private Map<String, Object> versions() {
    return musTests().stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Task::getAssignee, task -> tasks.getVariableLocal(task.getId(), "version")));
  }

  private Map<String, Object> musTestAnswers(Task task) {
    var version = tasks.getVariableLocal(task.getId(), "version");
    return Map.of(version + "01", "always", version + "02", "mostly");
  }

  private void open(List<String> units) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "private",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", units));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
  }
}
