package dk.mushjul.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.TestClock;
import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.evaluation.MusTestBatches;
import dk.mushjul.evaluation.MusTestVersion;
import dk.mushjul.notification.BoardVisits;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.year.WebUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each kind of text is there the day before its time is over, and gone on the day. */
@MushjulTest
class RetentionTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 2);
  private static final List<Map<String, Object>> ANSWERS =
      List.of(Map.of("question", "Hvad?", "answer", "Det her"));

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired ContentStore content;
  @Autowired MusTestBatches musTest;
  @Autowired RuntimeService runtime;
  @Autowired StateOfTheSystem state;
  @Autowired BoardVisits visits;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aWorkplace() {
    talks.emmaIs("active;;");
  }

  @Test
  void takesOwnNotesAndKeptTopicsOutOfThePreparationWhenTheTalkIsClosed() {
    var id = talk("2027", "AGREED", DAY.minusDays(20), DAY);
    write(id, "prepareEmployee", "emma", prepared(false));
    write(id, "prepareManager", "mads", prepared(true));

    runOn(DAY.minusDays(1));
    assertThat(fields(id, "prepareEmployee")).contains("ownNotes", "topics", "answers");

    runOn(DAY);
    assertThat(fields(id, "prepareEmployee")).containsExactly("answers", "shareTopics");
    assertThat(fields(id, "prepareManager")).containsExactly("answers", "shareTopics", "topics");
    assertThat(deleted("ownNotes")).isEqualTo(2);
    runOn(DAY.plusDays(1));
    assertThat(deleted("ownNotes")).isEqualTo(2);
  }

  @Test
  void takesOwnNotesOutOnTheDayOnWhichTheEmployeeLeavesBeforeTheTalk() {
    var id = preparedByBoth("ENDED");
    clock.set(DAY);
    talks.emmaLeaves();

    ownNotesGoOn(DAY, id);
  }

  @Test
  void takesOwnNotesOutOnTheDayOnWhichHrNotedThatTheyDoNotAgree() {
    var id = preparedByBoth("MEDIATED");
    jdbc.update("update mushjul.conversation set drafted_on = ?", DAY.minusDays(9));
    clock.set(DAY);
    write(id, "mediatePlan", "hanne", Map.of("mediation", "notAgreed"));

    ownNotesGoOn(DAY, id);
  }

  @Test
  void takesOwnNotesOutOnTheDayOfThePlanWhereNothingIsLeftOfTheMediation() {
    var id = preparedByBoth("MEDIATED");
    jdbc.update("update mushjul.conversation set drafted_on = ?", DAY);

    ownNotesGoOn(DAY, id);
  }

  private String preparedByBoth(String state) {
    clock.set(DAY.minusDays(20));
    var id = talk("2027", state, null, null);
    write(id, "prepareEmployee", "emma", prepared(false));
    write(id, "prepareManager", "mads", prepared(true));
    return id;
  }

  private void ownNotesGoOn(LocalDate day, String id) {
    runOn(day.minusDays(1));
    assertThat(fields(id, "prepareEmployee")).contains("ownNotes", "topics", "answers");
    assertThat(fields(id, "prepareManager")).contains("ownNotes");

    runOn(day);
    assertThat(fields(id, "prepareEmployee")).containsExactly("answers", "shareTopics");
    assertThat(fields(id, "prepareManager")).containsExactly("answers", "shareTopics", "topics");
    assertThat(deleted("ownNotes")).isEqualTo(2);
  }

  @Test
  void takesAwayAnswersThatTheOtherNeverSawWhenTheNextWheelBegins() {
    var id = talk("2026", "POSTPONED", null, null);
    write(id, "prepareEmployee", "emma", prepared(true));
    wheel("2027", "briefing", DAY);

    runOn(DAY.minusDays(1));
    assertThat(fields(id, "prepareEmployee")).contains("answers");

    runOn(DAY);
    assertThat(fields(id, "prepareEmployee")).isEmpty();
  }

  @Test
  void deletesThePreparationWhenTheNextTalkIsHeldAndTheMinutesAfterTwo() {
    var first = talk("2025", "AGREED", DAY.minusYears(2), DAY.minusYears(2));
    write(first, "prepareEmployee", "emma", prepared(true));
    write(first, "holdConversation", "mads", minutesAndPlan());
    write(first, "askOtherTime", "emma", Map.of("words", "Helst om tirsdagen"));
    talk("2026", "AGREED", DAY, DAY);

    runOn(DAY.minusDays(1));
    assertThat(steps(first)).containsExactly("askOtherTime", "holdConversation", "prepareEmployee");
    runOn(DAY);
    assertThat(steps(first)).containsExactly("holdConversation");

    var next = DAY.plusYears(1);
    talk("2027", "AGREED", next, next);
    runOn(next.minusDays(1));
    assertThat(fields(first, "holdConversation")).contains("minutesText", "minutesConfidential");
    runOn(next);
    assertThat(fields(first, "holdConversation")).containsExactly("goals", "viewsDiffer");
  }

  @Test
  void deletesWhatWasWrittenInDisagreementAfterTwoRounds() {
    var id = talk("2027", "AGREED", DAY, DAY);
    clock.set(DAY);
    write(id, "holdConversation", "mads", minutesAndPlan());
    write(id, "approvePlan", "emma", Map.of("ownWords", "Jeg ser det anderledes"));

    runOn(DAY.plusDays(729));
    assertThat(steps(id)).containsExactly("approvePlan", "holdConversation");
    runOn(DAY.plusDays(730));

    assertThat(steps(id)).containsExactly("holdConversation");
    assertThat(fields(id, "holdConversation")).doesNotContain("viewsDiffer").contains("goals");
  }

  @Test
  void deletesEverythingOfSomebodyWhoHasLeftAtItsTimeAndTheKeyAtLast() {
    var id = talk("2026", "AGREED", DAY.minusYears(1), DAY.minusYears(1));
    var plan = write(id, "holdConversation", "emma", minutesAndPlan());
    jdbc.update(
        "insert into mushjul.plan values (?, 1, 'holdConversation', 'emma', ?, ?)", id, plan, DAY);
    jdbc.update(
        "insert into mushjul.goal (conversation_id, goal_id, version, position) values (?, 'g', 1, 0)",
        id);
    jdbc.update("insert into mushjul.approval values (?, 1, 'emma', 'approve', ?)", id, DAY);
    write(id, "prepareManager", "mads", prepared(true));
    write(id, "holdFollowUp", "emma", Map.of("followUpNote", "Det går godt"));
    clock.set(DAY);
    talks.emmaLeaves();

    runOn(DAY.plusDays(179));
    assertThat(fields(id, "holdConversation")).contains("minutesText");
    runOn(DAY.plusDays(180));
    assertThat(steps(id)).containsExactly("holdConversation", "holdFollowUp");
    assertThat(fields(id, "holdConversation")).doesNotContain("minutesText").contains("goals");

    runOn(DAY.plusDays(1824));
    assertThat(steps(id)).containsExactly("holdConversation", "holdFollowUp");
    assertThat(keys("emma")).isOne();
    runOn(DAY.plusDays(1825));
    assertThat(steps(id)).isEmpty();
    assertThat(count("plan") + count("goal") + count("approval")).isZero();
    runOn(DAY.plusDays(1826));
    assertThat(keys("emma")).isZero();
    assertThat(keys("mads")).isOne();
    assertThat(deleted("person")).isOne();
    assertThat(count("conversation")).as("counts stay").isOne();
  }

  @Test
  void takesOwnNotesAwayTheMorningAfterThePlanWasAgreedAndLeavesTheRestToBeRead() {
    talks.call();
    talks.plan("emma");
    talks.handIn("emma", "emma", "prepareEmployee", Map.of("ownNotes", "Kun til mig"));
    talks.handIn("mads", "emma", "prepareManager", Map.of("ownNotes", "Kun til mig selv"));
    talks.hold("mads", "emma", Map.of("minutesText", "Vi talte"));
    var id = talks.conversation("emma").parties().id();
    office.waitUntil(Talks.TALK.plusDays(1));
    assertThat(fields(id, "prepareEmployee")).as("not agreed").contains("ownNotes");
    talks.handIn("emma", "emma", "approvePlan", Map.of("approval", "approve"));

    office.waitUntil(Talks.TALK.plusDays(2));

    assertThat(fields(id, "prepareEmployee")).doesNotContain("ownNotes");
    assertThat(fields(id, "prepareManager")).doesNotContain("ownNotes");
    assertThat(fields(id, "holdConversation")).contains("minutesText", "goals");
    var emma = WebUser.signIn("http://127.0.0.1:" + port, "emma", TestPeople.PASSWORD);
    assertThat(emma.get("/mus/api/me").get("written").toString())
        .contains("prepareEmployee")
        .doesNotContain("Kun til mig");
    assertThat(emma.tryGet("/mus/forloeb/" + id).statusCode()).isEqualTo(200);
    state.agrees();
  }

  @Test
  void showsAPlanWhoseWordsTheTableTookWithoutFailing() {
    talks.call();
    talks.agree("emma");
    var id = talks.conversation("emma").parties().id();
    jdbc.update("delete from mushjul.entry where step = 'holdConversation'");
    var emma = WebUser.signIn("http://127.0.0.1:" + port, "emma", TestPeople.PASSWORD);

    for (var page :
        List.of("/mus/plan", "/mus/plan/" + id, "/mus/forloeb/" + id, "/mus/aftaler", "/mus/")) {
      assertThat(emma.tryGet(page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(emma.tryGetFile("/mus/api/conversations/" + id + "/plan.pdf").statusCode())
        .isLessThan(500);
  }

  @Test
  void forgetsWhenSomebodyLastReadAsSoonAsTheyLeave() {
    visits.note("emma");
    visits.note("mads");

    talks.emmaLeaves();

    assertThat(jdbc.queryForList("select person from mushjul.board_visit", String.class))
        .containsExactly("mads");
  }

  @Test
  void knowsTheKindOfEveryStepOfATalk() throws IOException {
    for (var process : List.of("conversation", "followUp")) {
      var model = Files.readString(Path.of("processes", process + ".bpmn"));
      var steps = Pattern.compile("<bpmn:userTask id=\"userTask_(\\w+)\"").matcher(model);
      while (steps.find()) {
        assertThat(Parts.named())
            .as("process owners' own steps alone are other")
            .contains(steps.group(1));
      }
    }
  }

  @Test
  void keepsTheKeyOfAManagerWhoHasLeftAsLongAsItOpensAPlan() {
    var id = talk("2026", "AGREED", DAY.minusYears(1), DAY.minusYears(1));
    write(id, "holdConversation", "gitte", minutesAndPlan());
    clock.set(DAY);
    jdbc.update("update mushjul.employee set status = 'left' where employee_id = 'gitte'");

    runOn(DAY);
    runOn(DAY.plusDays(1825));
    runOn(DAY.plusDays(1826));

    assertThat(fields(id, "holdConversation")).contains("goals");
    assertThat(keys("gitte")).isOne();
  }

  @Test
  void countsFromTheDayOnWhichSomebodyLeftForGood() {
    clock.set(DAY.minusDays(30));
    talks.emmaLeaves();
    talks.emmaIs("active;;");
    clock.set(DAY);
    talks.emmaLeaves();

    assertThat(
            jdbc.queryForList(
                "select left_on from mushjul.leaver where employee_id = 'emma'", LocalDate.class))
        .containsExactly(DAY);
  }

  @Test
  void deletesRequestsAfterTheAnswerAndWhatWasWrittenAboutLateManagers() {
    clock.set(DAY);
    office.start(
        "emma",
        "conversationRequest",
        Map.of("requestReason", "other", "firstReader", "hr", "requestText", "Jeg vil gerne"));
    write(new Subject(Subject.Kind.LATE_MANAGER, "mads/1"), "remindManager", "dorte", Map.of());
    runOn(DAY.plusDays(179));
    assertThat(entries("LATE_MANAGER")).isOne();
    runOn(DAY.plusDays(180));
    assertThat(entries("LATE_MANAGER")).isZero();

    var answered = DAY.plusDays(400);
    runOn(answered);
    assertThat(entries("REQUEST")).as("nobody has answered").isOne();
    office.handIn("hanne", "answerRequest", Map.of("requestAnswer", "no", "answerText", "Nej"));
    runOn(answered.plusDays(364));
    assertThat(entries("REQUEST")).isEqualTo(2);
    runOn(answered.plusDays(365));
    assertThat(entries("REQUEST")).isZero();
  }

  @Test
  void deletesWhatUnitsAndTheWorkplaceWroteCountedFromTheEvaluation() {
    wheel("2027", "evaluating", DAY.minusDays(200));
    jdbc.update(
        "insert into mushjul.unit_round (id, wheel_id, unit_id) values ('2027/b', '2027', 'b')");
    musTest.send("2027", "2027/b", MusTestVersion.MANAGER, Map.of("manager01", "always"));
    write(Subject.wheel("2027"), "describeStrategy", "hanne", Map.of("themes", "Kvalitet"));
    write(Subject.unitRound("2027/b"), "prepareUnit", "mads", Map.of("unitFocus", "Borgerne"));
    runOn(DAY.plusYears(4));
    assertThat(entries("UNIT_ROUND")).as("not evaluated").isOne();
    jdbc.update("update mushjul.wheel set state = 'evaluated', evaluation_on = ?", DAY);
    clock.set(DAY);
    write(Subject.wheel("2027"), "evaluateWheel", "carl", Map.of("heard", "Ja"));

    runOn(DAY.plusDays(6));
    assertThat(count("mus_test_sealed")).isOne();
    runOn(DAY.plusDays(7));
    assertThat(count("mus_test_sealed")).isZero();
    runOn(DAY.plusDays(1094));
    assertThat(entries("UNIT_ROUND")).isOne();
    runOn(DAY.plusDays(1095));
    assertThat(entries("UNIT_ROUND")).isZero();
    runOn(DAY.plusDays(1824));
    assertThat(entries("WHEEL")).isEqualTo(2);
    runOn(DAY.plusDays(1825));
    assertThat(entries("WHEEL")).isZero();
  }

  @Test
  void deletesDraftsNoticesAndReadings() {
    clock.set(DAY);
    var id = talk("2027", "AGREED", DAY, DAY);
    write(id, "holdConversation", "mads", minutesAndPlan());
    content.latest(Subject.conversation(id), "holdConversation", "emma");
    jdbc.update(
        """
        insert into mushjul.draft (subject_kind, subject_id, step, person, version, at, data_key, sealed)
        select subject_kind, subject_id, step, author, 1, at, data_key, sealed from mushjul.entry
        """);
    for (var settled : List.of("SENT", "WAITING")) {
      jdbc.update(
          """
          insert into mushjul.notice (kind, recipient, urgency, facts, state, created_at, settled_at,
            next_attempt_at)
          values ('planAgreed', 'emma', 'AT_ONCE', '{}', ?, ?, ?, '2099-01-01')
          """,
          settled,
          DAY,
          settled.equals("SENT") ? DAY : null);
    }

    runOn(DAY.plusDays(179));
    assertThat(List.of(count("draft"), count("notice"))).containsExactly(1, 2);
    runOn(DAY.plusDays(180));
    assertThat(List.of(count("draft"), count("notice"))).containsExactly(0, 1);
    runOn(DAY.plusDays(1824));
    assertThat(count("access_log")).isOne();
    runOn(DAY.plusDays(1825));
    assertThat(count("access_log")).isZero();
  }

  private void runOn(LocalDate day) {
    clock.set(day);
    runtime.startProcessInstanceByKey("reminders");
    office.settle();
    assertThat(runtime.createIncidentQuery().count()).isZero();
  }

  private String talk(String year, String state, LocalDate held, LocalDate agreed) {
    var id = "talk-" + year;
    jdbc.update(
        """
        insert into mushjul.conversation (id, wheel_id, unit_round_id, unit_id, employee_id,
          manager_id, state, called_on, suggested_on, minutes, writer_role, follow_up_caller,
          held_on, agreed_on, process_instance_id)
        values (?, ?, '', 'borgerservice', 'emma', 'mads', ?, ?, ?, 60, 'manager', 'manager', ?, ?, ?)
        """,
        id,
        year,
        state,
        DAY,
        DAY,
        held,
        agreed,
        id);
    return id;
  }

  private void wheel(String year, String state, LocalDate firstDay) {
    jdbc.update(
        """
        insert into mushjul.wheel (id, sector, first_day, last_day, evaluation_on, state,
          process_instance_id, decision, concept_unchanged)
        values (?, 'private', ?, ?, ?, ?, 'x', 'none', false)
        """,
        year,
        firstDay,
        firstDay.plusDays(30),
        firstDay.plusDays(90),
        state);
  }

  private int write(String id, String step, String author, Map<String, Object> values) {
    return write(Subject.conversation(id), step, author, values);
  }

  private int write(Subject subject, String step, String author, Map<String, Object> values) {
    return content.write(subject, step, author, values);
  }

  private static Map<String, Object> prepared(boolean shareTopics) {
    return Map.of(
        "ownNotes",
        "Kun til mig",
        "topics",
        List.of(Map.of("topic", "Løn")),
        "shareTopics",
        shareTopics,
        "answers",
        ANSWERS);
  }

  private static Map<String, Object> minutesAndPlan() {
    return Map.of(
        "minutesText",
        "Vi talte om det hele",
        "minutesConfidential",
        true,
        "viewsDiffer",
        true,
        "goals",
        List.of(Map.of("goalId", "g", "goalTitle", "Lære mere")));
  }

  private List<String> fields(String id, String step) {
    return content.all(Subject.conversation(id), ContentStore.SYSTEM).stream()
        .filter(entry -> entry.step().equals(step))
        .flatMap(entry -> entry.values().keySet().stream())
        .sorted()
        .toList();
  }

  private List<String> steps(String id) {
    return content.all(Subject.conversation(id), ContentStore.SYSTEM).stream()
        .map(Entry::step)
        .sorted()
        .toList();
  }

  private int deleted(String kind) {
    return jdbc.queryForObject(
        "select coalesce(sum(count), 0)::int from mushjul.deletion where kind = ?",
        Integer.class,
        kind);
  }

  private int keys(String person) {
    return jdbc.queryForObject(
        "select count(*)::int from mushjul.data_key where person = ? and wrapped is not null",
        Integer.class,
        person);
  }

  private int entries(String subjectKind) {
    return jdbc.queryForObject(
        "select count(*)::int from mushjul.entry where subject_kind = ?",
        Integer.class,
        subjectKind);
  }

  private int count(String table) {
    return jdbc.queryForObject("select count(*)::int from mushjul." + table, Integer.class);
  }
}
