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
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.TestPeople;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private static final String WHEEL = YearEvents.WHEEL;
  private static final String ON_LEAVE_ALL_YEAR = "line";
  private static final LocalDate END = LocalDate.of(2028, 1, 22);

  /** By the table {@code retention}; what is left of it at the end depends on the talk. */
  private static final Set<String> NOT_KEPT_SO_LONG =
      Set.of(
          "prepareEmployee.ownNotes",
          "prepareManager.ownNotes",
          "prepareEmployee.topic",
          "prepareManager.topic",
          "remindManager.lateNote");

  /** Whom HR means, by name or id: no own words. */
  private static final Set<String> NAMES =
      Set.of("changeManager.changedPeople", "changeManager.newManager", "moveDates.movedWho");

  /** So that the daily mail after the last day of work has gone out too. */
  private static final LocalDate NEXT_WORKING_DAY = LocalDate.of(2028, 1, 25);

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
  @Autowired StateOfTheSystem state;
  @LocalServerPort int port;

  private final Markers markers = new Markers();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private HttpDesk desk;
  private YearEvents events;

  @BeforeAll
  void playTheYear() throws IOException {
    log.start();
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(log);
    clock.set(LocalDate.of(2027, 1, 11));
    people.solby();
    desk = new HttpDesk("http://127.0.0.1:" + port, TestPeople.PASSWORD, clock::today);
    events = new YearEvents(desk, markers, jdbc);
    events.begin(ON_LEAVE_ALL_YEAR);
    startTheWheel();
    events.theWheelIsOpen();

    playTheEvents();
    desk.passTimeTo(NEXT_WORKING_DAY);
  }

  /** Who joins has no password yet and who leaves has none any more: both are played by nobody. */
  private void playTheEvents() {
    var atWork = everybody();
    var player = new Player(desk, new YearScript(), markers, atWork);
    for (var event : events.inOrder(day("first_day"), day("last_day"))) {
      if (desk.today().isBefore(event.on())) {
        player.playTo(event.on(), DAYS_BETWEEN_WORK);
      }
      event.happens().run();
      atWork.removeIf(person -> !events.works(person));
      state.agrees();
    }
    player.playTo(END, DAYS_BETWEEN_WORK);
  }

  private LocalDate day(String column) {
    return jdbc.queryForObject("select " + column + " from mushjul.wheel", LocalDate.class);
  }

  private void startTheWheel() {
    var sheet = desk.openStart("hanne", "wheel");
    Map<String, Object> wanted = Map.of("sector", "municipality", "units", List.of());
    desk.start("hanne", "wheel", new FormFiller(sheet, "startWheel", markers, wanted).answers());
  }

  private List<String> everybody() {
    var all = new ArrayList<>(directory.everybody().keySet());
    all.remove(StaffEvents.LEAVES);
    all.remove(StaffEvents.JOINS);
    all.sort(Comparator.naturalOrder());
    return all;
  }

  @Test
  void everybodyWhoTakesPartHasOneConversationInAKnownState() {
    var eligible =
        directory.everybody().values().stream().filter(party -> party.managerId() != null).toList();

    assertThat(eligible).hasSizeGreaterThan(60);
    for (var party : eligible) {
      var mine = playedYear(party.employee().id());
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
    assertThat(stateOf(YearScript.DISAGREES)).isEqualTo(ConversationState.MEDIATED);
  }

  @Test
  void whoAsksForAChangeGetsAnotherVersion() {
    var conversation = conversations.of(WHEEL, YearScript.ASKS_FOR_CHANGE).orElseThrow();

    assertThat(conversation.planVersion()).isEqualTo(2);
    assertThat(conversation.agreedOn()).isNotNull();
  }

  @Test
  void whoAsksForAChangeTwiceAgreesToTheThirdVersion() {
    var conversation = conversations.of(WHEEL, YearScript.ASKS_FOR_CHANGE_TWICE).orElseThrow();

    assertThat(conversation.planVersion()).isEqualTo(3);
    assertThat(conversation.agreedOn()).isNotNull();
  }

  @Test
  void whoNeverAnswersThePlanHasNone() {
    var conversation = conversations.of(WHEEL, YearScript.NEVER_ANSWERS).orElseThrow();

    assertThat(conversation.state()).isEqualTo(ConversationState.MEDIATED);
    assertThat(conversation.planVersion()).isEqualTo(1);
    assertThat(conversation.agreedOn()).isNull();
  }

  @Test
  void whoAsksForANewTalkHasOneAndAgreesAfterIt() {
    var conversation = conversations.of(WHEEL, YearScript.ASKS_FOR_A_NEW_TALK).orElseThrow();

    assertThat(conversation.newTalk().isAsked()).isTrue();
    assertThat(conversation.newTalk().withManagersManager()).isTrue();
    assertThat(conversation.planVersion()).isGreaterThan(1);
    assertThat(conversation.agreedOn()).isNotNull();
  }

  @Test
  void whoDisagreesMayAgreeAfterHrHasSpokenWithBoth() {
    var conversation = conversations.of(WHEEL, YearScript.AGREES_AFTER_ALL).orElseThrow();

    assertThat(conversation.planVersion()).isEqualTo(2);
    assertThat(conversation.agreedOn()).isNotNull();
  }

  @Test
  void aTeamThatTalksOftenTalksForHalfAnHour() {
    var talk = conversations.of(WHEEL, YearScript.WANTS_AN_OWN_TALK).orElseThrow();

    assertThat(talk.heldOn()).isNotNull();
    assertThat(talk.appointed().minutes()).isEqualTo(30);
  }

  @Test
  void whoIsBackBeforeTheNextWheelHasTheTalkOfThisOne() {
    var talk = conversations.of(WHEEL, LeaveEvents.BACK_BEFORE_THE_NEXT_WHEEL).orElseThrow();

    assertThat(talk.heldOn()).isAfter(LocalDate.of(2027, 8, 20));
    assertThat(talk.agreedOn()).isNotNull();
  }

  @Test
  void theNextWheelCallsOneUnitWhileThisYearsGoalsAreStillFollowedUp() {
    var next =
        directory.everybody().keySet().stream()
            .flatMap(id -> conversations.of(NextWheel.YEAR, id).stream())
            .toList();

    assertThat(next).hasSizeGreaterThan(8);
    assertThat(next)
        .allMatch(talk -> talk.parties().unitId().equals(NextWheel.UNIT))
        .noneMatch(talk -> talk.state().isSettled());
    assertThat(all())
        .filteredOn(talk -> talk.state() == ConversationState.AGREED)
        .anyMatch(talk -> talk.followUpInstanceId() != null);
  }

  @Test
  void aGroupMeetsInsteadAndEachHasAPlanAllTheSame() {
    var group = all().stream().filter(c -> c.parties().unitId().equals("solby")).toList();

    assertThat(group).hasSizeGreaterThan(2);
    assertThat(group).allMatch(c -> c.agreedOn() != null, "has an agreed plan");
    assertThat(group)
        .filteredOn(Conversation::isInGroup)
        .hasSize(group.size() - 1)
        .noneMatch(c -> c.parties().employee().equals(YearScript.WANTS_AN_OWN_TALK));
  }

  @Test
  void whoIsAwayOrIsNeverPlannedIsMovedToTheNextRound() {
    var neverPlanned =
        all().stream().filter(c -> c.parties().manager().equals(YearScript.NEVER_PLANS)).toList();

    assertThat(stateOf(ON_LEAVE_ALL_YEAR)).isEqualTo(ConversationState.POSTPONED);
    assertThat(conversations.of(WHEEL, ON_LEAVE_ALL_YEAR).orElseThrow().appointed().on()).isNull();
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
  void whatTheDomainAndTheEngineSayAgrees() {
    state.agrees();
  }

  @Test
  void everyFormWasFilled() {
    assertThat(desk.handedIn()).isEqualTo(FormFiles.ids());
  }

  @Test
  void whatIsWrittenIsFoundByItsAuthors() {
    var written = written();
    var alwaysShown =
        FormFiles.wordFields().stream()
            .filter(FormFiles.WordField::alwaysShown)
            .map(FormFiles.WordField::name)
            .filter(field -> !NOT_KEPT_SO_LONG.contains(field))
            .filter(field -> !NAMES.contains(field))
            .toList();

    assertThat(markers.said()).hasSizeGreaterThan(1_000);
    assertThat(markers.said())
        .filteredOn(said -> alwaysShown.contains(said.field()))
        .allMatch(said -> written.contains(said.marker()), "is found by its author");
    assertThat(
            markers.said().stream()
                .filter(said -> written.contains(said.marker()))
                .map(Markers.Said::field))
        .containsAll(
            FormFiles.wordFields().stream()
                .map(FormFiles.WordField::name)
                .filter(field -> !NOT_KEPT_SO_LONG.contains(field))
                .filter(field -> !NAMES.contains(field))
                .toList());
    assertThat(markers.said())
        .filteredOn(said -> said.field().endsWith(".ownNotes"))
        .anyMatch(said -> !written.contains(said.marker()), "is gone when the talk is closed");
  }

  private Set<String> written() {
    var texts = new ArrayList<>(events.readBefore());
    for (var person : everybody()) {
      desk.user(person).get("/mus/api/me").path("written").forEach(texts::add);
    }
    var written = new HashSet<String>();
    for (var text : texts) {
      var marker = Pattern.compile("qz[0-9]+zq").matcher(text.path("text").asText());
      while (marker.find()) {
        written.add(marker.group());
      }
    }
    return written;
  }

  @Test
  void whatIsWrittenIsNowhereInTheEngineOrTheLog() {
    assertThat(EngineText.containing(jdbc, "qz[0-9]+zq")).isEmpty();
    assertThat(log.list)
        .noneMatch(line -> line.getFormattedMessage().matches("(?s).*qz[0-9]+zq.*"));
  }

  @Test
  void nothingIsLeftInTheOutbox() {
    assertThat(
            jdbc.queryForList(
                "select kind || ' to ' || recipient from mushjul.notice where state = 'WAITING'"
                    + " and recipient <> ?",
                String.class,
                ON_LEAVE_ALL_YEAR))
        .as("but for whoever is still away")
        .isEmpty();
  }

  @Test
  void everyCalendarFileParsesAndAMovedTalkKeepsItsPlaceInTheCalendar() throws Exception {
    var entries = CalendarMails.in(mailbox.mails());
    var ofOneCalendar =
        entries.stream()
            .collect(Collectors.groupingBy(entry -> entry.recipient() + " " + entry.uid()));

    assertThat(entries).hasSizeGreaterThan(100);
    assertThat(entries)
        .allMatch(entry -> Set.of("REQUEST", "CANCEL").contains(entry.method()))
        .allMatch(entry -> entry.method().equals(entry.announced()));
    assertThat(ofOneCalendar.values())
        .allSatisfy(
            told ->
                assertThat(told.stream().map(CalendarMails.Entry::sequence).sorted())
                    .isEqualTo(IntStream.range(0, told.size()).boxed().toList()));
    assertThat(ofOneCalendar.values())
        .as("talks that were moved twice, because they did not take place")
        .anyMatch(told -> told.stream().map(CalendarMails.Entry::start).distinct().count() > 2);
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
    return directory.everybody().keySet().stream().flatMap(id -> playedYear(id).stream()).toList();
  }

  private List<Conversation> playedYear(String employee) {
    return conversations.ofEmployee(employee).stream()
        .filter(talk -> talk.parties().wheelId().equals(WHEEL))
        .toList();
  }
}
