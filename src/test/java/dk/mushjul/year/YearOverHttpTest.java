package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.mushjul.clock.TestClock;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.Directory;
import dk.mushjul.plan.Plans;
import dk.mushjul.rehearsal.FormFiller;
import dk.mushjul.rehearsal.Player;
import dk.mushjul.testing.Mailbox;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import dk.mushjul.testing.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A whole year of Solby Kommune, from January to January, played by everybody's own rights through
 * the calls that Tasklist makes.
 */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearOverHttpTest {

  private static final String WHEEL = "2027";
  private static final String ASKS_FOR_CHANGE = "emma";
  private static final String DISAGREES = "ellen";
  private static final List<String> FIELDS_OF_WORDS =
      List.of(
          "describeStrategy.goalTitle",
          "describeStrategy.goalMeaning",
          "describeStrategy.themes",
          "chooseConcept.ownQuestion",
          "prepareUnit.unitFocus",
          "planConversation.place",
          "acceptShortNotice.noticeNote",
          "prepareEmployee.topic",
          "prepareEmployee.answer",
          "prepareEmployee.ownNotes",
          "prepareManager.feedback",
          "prepareManager.ownNotes",
          "holdConversation.minutesText",
          "holdConversation.goalTitle",
          "holdConversation.activity",
          "holdConversation.agreementWhat",
          "draftPlan.writerNote",
          "approvePlan.changeWish",
          "approvePlan.ownWords",
          "mediatePlan.mediationNote",
          "reviewGoals.learned",
          "holdFollowUp.goalNote",
          "summariseUnit.line1",
          "prepareEvaluation.leadersTakeUp",
          "evaluateWheel.howTalksWent",
          "evaluateWheel.decision",
          "remindManager.lateNote");
  private static final int DAYS_BETWEEN_WORK = 5;

  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Directory directory;
  @Autowired Conversations conversations;
  @Autowired Plans plans;
  @Autowired HistoryService history;
  @Autowired ManagementService management;
  @Autowired JdbcTemplate jdbc;
  @Autowired Mailbox mailbox;
  @LocalServerPort int port;

  private final Markers markers = new Markers();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private HttpDesk desk;

  @BeforeAll
  void playTheYear() {
    log.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
    clock.set(LocalDate.of(2027, 1, 11));
    people.solby();
    desk = new HttpDesk("http://127.0.0.1:" + port, TestPeople.PASSWORD, clock::today);
    startTheWheel();

    new Player(desk, script(), markers, everybody())
        .playTo(LocalDate.of(2028, 1, 15), DAYS_BETWEEN_WORK);
  }

  private void startTheWheel() {
    var sheet = desk.openStart("hanne", "wheel");
    var answers =
        new HashMap<>(
            new FormFiller(sheet, "startWheel", markers, Map.of("sector", "municipality"))
                .answers());
    answers.remove("units");
    desk.start("hanne", "wheel", answers);
  }

  private YearScript script() {
    return new YearScript(
        Map.of(ASKS_FOR_CHANGE, "requestChange", DISAGREES, "disagree"), "thomas", "mette");
  }

  private List<String> everybody() {
    var all = new ArrayList<>(directory.everybody().keySet());
    all.sort(Comparator.naturalOrder());
    return all;
  }

  @Test
  void everybodyWhoTakesPartHasOneConversationInAKnownState() {
    var eligible =
        directory.everybody().values().stream().filter(party -> party.managerId() != null).toList();

    assertThat(eligible).hasSizeGreaterThan(60);
    for (var party : eligible) {
      var mine = conversations.ofEmployee(party.employee().id());
      assertThat(mine).as(party.employee().id()).hasSize(1);
      assertThat(mine.get(0).state().isSettled())
          .as(party.employee().id() + " is " + mine.get(0).state())
          .isTrue();
    }
  }

  @Test
  void everyPlanIsApprovedByBothOrRecordedAsDisagreed() {
    var drafted = all().stream().filter(c -> c.planVersion() > 0).toList();

    assertThat(drafted).hasSizeGreaterThan(30);
    for (var conversation : drafted) {
      var id = conversation.parties().id();
      assertThat(
              plans.agreedByBoth(id, conversation.planVersion())
                  || conversation.state() == ConversationState.MEDIATED)
          .as(conversation.parties().employee() + " is " + conversation.state())
          .isTrue();
    }
    assertThat(stateOf(DISAGREES)).isEqualTo(ConversationState.MEDIATED);
  }

  @Test
  void whoAsksForAChangeGetsAnotherVersion() {
    var conversation = conversations.of(WHEEL, ASKS_FOR_CHANGE).orElseThrow();

    assertThat(conversation.planVersion()).isEqualTo(2);
    assertThat(conversation.agreedOn()).isNotNull();
  }

  @Test
  void whoIsAwayOrIsNeverPlannedIsMovedToTheNextRound() {
    var neverPlanned =
        all().stream().filter(c -> c.parties().manager().equals(YearScript.NEVER_PLANS)).toList();

    assertThat(neverPlanned).isNotEmpty();
    assertThat(neverPlanned)
        .extracting(Conversation::state)
        .containsOnly(ConversationState.POSTPONED);
  }

  @Test
  void agreedGoalsAreFollowedUp() {
    var due =
        all().stream()
            .filter(c -> c.agreedOn() != null)
            .filter(c -> c.followUpOn().isBefore(LocalDate.of(2027, 12, 1)))
            .toList();

    assertThat(due).hasSizeGreaterThan(10);
    assertThat(due).extracting(Conversation::state).containsOnly(ConversationState.FOLLOWED_UP);
  }

  @Test
  void theWheelIsEvaluatedAndNothingFailed() {
    assertThat(
            history
                .createHistoricActivityInstanceQuery()
                .activityId("endEvent_wheelEvaluated")
                .count())
        .isEqualTo(1);
    assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
    assertThat(jdbc.queryForObject("select count(*) from act_ru_incident", Integer.class)).isZero();
  }

  @Test
  void whatIsWrittenIsFoundByItsAuthorsAndNowhereInTheEngine() {
    var written = new StringBuilder();
    everybody()
        .forEach(
            person ->
                desk.user(person)
                    .get("/mus/api/me")
                    .path("written")
                    .forEach(text -> written.append(text.path("text").asText()).append(' ')));
    var found =
        markers.said().stream().filter(said -> written.indexOf(said.marker()) >= 0).toList();

    assertThat(found).hasSizeGreaterThan(500);
    assertThat(found.stream().map(said -> said.step() + "." + said.key()).distinct().toList())
        .containsAll(FIELDS_OF_WORDS);
    assertThat(EngineText.containing(jdbc, "qz[0-9]+zq")).isEmpty();
    assertThat(log.list)
        .noneMatch(line -> line.getFormattedMessage().matches("(?s).*qz[0-9]+zq.*"));
  }

  @Test
  void everyMailWasSentOnceAndNobodyGotTwoOrdinaryOnesADay() throws Exception {
    assertThat(
            jdbc.queryForObject(
                "select count(*) from mushjul.notice where state = 'REFUSED'", Integer.class))
        .isZero();
    assertThat(
            jdbc.queryForList(
                """
            select recipient, gathered_on from mushjul.notice where gathered_on is not null
            group by recipient, gathered_on having count(*) > 1
            """))
        .isEmpty();
    var ids = new ArrayList<String>();
    for (var mail : mailbox.mails()) {
      ids.add(mail.getMessageID());
      assertThat(mail.getSubject()).doesNotContainPattern("qz[0-9]+zq");
    }
    assertThat(ids).hasSizeGreaterThan(500).doesNotHaveDuplicates();
  }

  private ConversationState stateOf(String employee) {
    return conversations.of(WHEEL, employee).orElseThrow().state();
  }

  private List<Conversation> all() {
    return directory.everybody().keySet().stream()
        .flatMap(id -> conversations.ofEmployee(id).stream())
        .toList();
  }
}
