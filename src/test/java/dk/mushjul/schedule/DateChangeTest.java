package dk.mushjul.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.clock.TestClock;
import dk.mushjul.form.Item;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.StateOfTheSystem;
import dk.mushjul.testing.Talks;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.Window;
import dk.mushjul.year.WebUser;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** HR moves dates of the wheel, of a unit and of one person, and everything follows. */
@MushjulTest
class DateChangeTest {

  private static final String DEFINITION =
      "/camunda/api/engine/engine/default/process-definition/key/dateChange/submit-form";
  private static final LocalDate FIRST = Talks.CALLED;
  private static final LocalDate LAST = LocalDate.of(2027, 4, 9);
  private static final LocalDate LATER = LocalDate.of(2027, 5, 7);
  private static final LocalDate SOON = LATER.plusDays(7);

  @LocalServerPort int port;
  @Autowired Talks talks;
  @Autowired Office office;
  @Autowired TestClock clock;
  @Autowired Wheels wheels;
  @Autowired UnitWindows windows;
  @Autowired StateOfTheSystem state;
  @Autowired JdbcTemplate jdbc;

  private WebUser hanne;

  @BeforeEach
  void aWheelIsPrepared() {
    clock.set(FIRST.minusDays(7));
    talks.emmaIs("active;;");
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            2027,
            "sector",
            "private",
            "firstDay",
            FIRST.toString(),
            "lastDay",
            LAST.toString(),
            "units",
            List.of("borgerservice")));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn(
        "hanne",
        "chooseConcept",
        Map.of("coreQuestions", List.of("tasks"), "duration", 60, "useGrus", "no"));
    hanne = signedIn("hanne");
  }

  @Test
  @Passes(process = "dateChange", events = "endEvent_datesMoved")
  void movesTheWheelsDatesWithTasksAndTimers() {
    office.waitUntil(FIRST);

    assertThat(start(wheel("newLastDay", LATER)).statusCode()).isEqualTo(200);
    assertThat(shown("moved"))
        .containsExactly(new Item("Sidste samtaledag", "9. april 2027 → 7. maj 2027"));
    assertThat(due("event_lastDayPassed")).isBefore(at(LAST.plusDays(5)));
    confirm("yes");

    assertThat(wheels.get("2027").lastDay()).isEqualTo(LATER);
    assertThat(due("event_lastDayPassed")).isAfter(at(LATER));
    assertThat(due("event_roundClosing")).isAfterOrEqualTo(at(LATER));
    state.agrees();
  }

  @Test
  void leavesWhatHangsOnNoMovedDate() {
    var due = office.task("prepareUnit").getDueDate();
    var missing = due("event_preparationMissing");
    office.waitUntil(day(due).plusDays(2));

    start(wheel("newEvaluationOn", wheels.get("2027").evaluationOn().plusDays(7)));
    confirm("yes");

    assertThat(office.task("prepareUnit").getDueDate()).as("late as before").isEqualTo(due);
    assertThat(due("event_preparationMissing")).isEqualTo(missing);
    state.agrees();
  }

  @Test
  void makesNothingLateThatWasInTime() {
    office.waitUntil(FIRST);
    start(person("newTalkOn", LATER));
    confirm("yes");
    var today = FIRST.plusDays(14);
    office.waitUntil(today);
    assertThat(day(talks.task("emma", "planConversation").getDueDate())).isAfter(today);

    start(person("newTalkOn", today.plusDays(7)));
    confirm("yes");

    assertThat(day(talks.task("emma", "planConversation").getDueDate())).isEqualTo(today);
    state.agrees();
  }

  @Test
  void callsTheTalksOfAUnitOnDaysOfItsOwn() {
    var first = FIRST.plusDays(7);
    var last = LocalDate.of(2027, 10, 15);

    assertThat(start(unit(first, last)).statusCode()).isEqualTo(200);
    confirm("yes");

    assertThat(windows.of(wheels.get("2027"), "borgerservice")).isEqualTo(new Window(first, last));
    assertThat(wheels.get("2027").lastDay()).isEqualTo(LAST);
    assertThat(due("event_lastDayPassed")).isAfter(at(last));
    office.waitUntil(FIRST);
    assertThat(office.tasks("planConversation").count()).isZero();
    office.waitUntil(first);
    assertThat(talks.conversation("emma").suggestedOn()).isBetween(first, last);
    assertThat(due("event_roundClosing")).isAfterOrEqualTo(at(last));
    state.agrees();
  }

  @Test
  void suggestsAnotherDayToWhomeverTheNewDaysLeaveOut() {
    office.waitUntil(FIRST);
    var last = FIRST.plusDays(9);
    var outside =
        List.of("emma", "erik", "gitte").stream()
            .filter(one -> talks.conversation(one).suggestedOn().isAfter(last))
            .toList();
    assertThat(outside).isNotEmpty();

    start(unit(null, last));
    assertThat(shown("follows"))
        .contains(new Item("Samtaler, der får foreslået en anden dag", "" + outside.size()));
    confirm("yes");

    for (var one : outside) {
      assertThat(talks.conversation(one).suggestedOn()).isBetween(FIRST, last);
      assertThat(talks.task(one, "planConversation").getDueDate()).isBefore(at(last.plusDays(1)));
    }
    state.agrees();
  }

  @Test
  void movesOnePersonsTalkAndFollowUp() {
    office.waitUntil(FIRST);

    start(person("newTalkOn", LATER));
    confirm("yes");
    assertThat(talks.conversation("emma").suggestedOn()).isEqualTo(LATER);
    start(wheel("newLastDay", LAST.minusDays(2)));
    confirm("yes");
    assertThat(talks.conversation("emma").suggestedOn()).isEqualTo(LATER);

    talks.agree("emma");
    start(person("newFollowUpOn", LATER));
    confirm("yes");

    assertThat(talks.conversation("emma").followUpOn()).isEqualTo(LATER);
    assertThat(office.timers("event_reviewOpens")).hasSize(1);
    office.waitUntil(LATER);
    assertThat(talks.open("emma")).containsExactly("holdFollowUp");
    state.agrees();
  }

  @Test
  void remindsByTheMovedDate() {
    office.waitUntil(FIRST);
    var before = day(talks.task("emma", "planConversation").getDueDate());

    start(person("newTalkOn", LATER));
    confirm("yes");

    var due = day(talks.task("emma", "planConversation").getDueDate());
    assertThat(due).isAfter(before.plusDays(8));
    office.waitUntil(due.minusDays(3));
    assertThat(remindersOfPlanning("Emma Lund")).isEmpty();
    assertThat(remindersOfPlanning("Erik Solberg")).as("whose day stands").isNotEmpty();
    office.waitUntil(due.plusDays(1));
    assertThat(remindersOfPlanning("Emma Lund"))
        .containsExactly("taskReminder " + due.minusDays(2), "taskOverdue " + due.plusDays(1));
  }

  private List<String> remindersOfPlanning(String employee) {
    return jdbc.queryForList(
        """
        select kind || ' ' || (created_at at time zone 'Europe/Copenhagen')::date
        from mushjul.notice
        where kind in ('taskReminder', 'taskOverdue') and recipient = 'mads'
          and facts->>'step' = 'planConversation' and facts->>'person' = ? order by id
        """,
        String.class,
        employee);
  }

  @Test
  void opensTheTalksOnTheWheelsNewFirstDay() {
    var first = FIRST.plusDays(7);

    assertThat(start(wheel("newFirstDay", first)).statusCode()).isEqualTo(200);
    assertThat(shown("moved"))
        .containsExactly(new Item("Første samtaledag", "1. marts 2027 → 8. marts 2027"));
    confirm("yes");

    assertThat(wheels.get("2027").firstDay()).isEqualTo(first);
    assertThat(day(due("event_windowOpens"))).isEqualTo(first);
    office.waitUntil(first.minusDays(1));
    assertThat(office.tasks("planConversation").count()).isZero();
    office.waitUntil(first);
    assertThat(office.tasks("planConversation").count()).isEqualTo(3);
    for (var one : List.of("emma", "erik", "gitte")) {
      assertThat(talks.conversation(one).suggestedOn()).isBetween(first, LAST);
    }
    office.waitUntil(first.plusDays(1));
    assertThat(start(wheel("newFirstDay", first.plusDays(7))).body())
        .contains("newFirstDay", "allerede gået");
    state.agrees();
  }

  @Test
  void takesAWindowOfAWholeYearButNoLongerOne() {
    var year = FIRST.plusYears(1);
    assertThat(start(window(year.plusDays(1))).body())
        .contains("newLastDay", "højst et år")
        .doesNotContain("newEvaluationOn");
    assertThat(office.tasks("confirmDates").count()).isZero();

    assertThat(start(window(year)).statusCode()).isEqualTo(200);
    confirm("yes");

    assertThat(wheels.get("2027").lastDay()).isEqualTo(year);
    state.agrees();
  }

  /** A wheel that ends on that day and is evaluated a month later. */
  private static Map<String, Object> window(LocalDate last) {
    var answers = new HashMap<>(wheel("newLastDay", last));
    answers.put("newEvaluationOn", last.plusMonths(1).toString());
    return answers;
  }

  @Test
  @Passes(process = "dateChange", events = "endEvent_datesKept")
  void keepsTheDatesWhenHrSaysNo() {
    start(wheel("newLastDay", LATER));
    confirm("no");

    assertThat(wheels.get("2027").lastDay()).isEqualTo(LAST);
    assertThat(due("event_lastDayPassed")).isBefore(at(LAST.plusDays(5)));
  }

  @Test
  @Passes(process = "dateChange", events = "endEvent_datesPassed")
  void movesNothingThatCannotBeMovedAnyMore() {
    office.waitUntil(FIRST);
    start(person("newTalkOn", LATER));
    talks.plan("emma");

    confirm("yes");

    assertThat(talks.conversation("emma").suggestedOn()).isNotEqualTo(LATER);
    state.agrees();
  }

  @Test
  void movesNoDatesOfAWheelThatIsEvaluatedMeanwhile() {
    isEvaluatedSoon();
    start(wheel("newEvaluationOn", SOON.plusDays(7)));

    office.waitUntil(SOON);
    confirm("yes");

    assertThat(wheels.get("2027").evaluationOn()).isEqualTo(SOON);
    assertThat(office.tasks("confirmDates").count()).isZero();
    state.agrees();
  }

  @Test
  void movesNoDatesOfAUnitInAWheelThatIsEvaluatedMeanwhile() {
    isEvaluatedSoon();
    start(unit(null, LATER));

    office.waitUntil(SOON);
    confirm("yes");

    assertThat(windows.of(wheels.get("2027"), "borgerservice").lastDay()).isEqualTo(LAST);
    state.agrees();
  }

  @Test
  void refusesImpossibleDatesAtTheirFields() {
    assertThat(start(wheel("newLastDay", FIRST.minusDays(1))).body()).contains("newLastDay");
    assertThat(start(wheel("newEvaluationOn", LAST)).body())
        .contains("newEvaluationOn", "efter den sidste samtaledag");
    assertThat(start(unit(FIRST, LocalDate.of(2027, 11, 1))).body()).contains("evalueringen");
    assertThat(start(person("newTalkOn", LATER)).body()).contains("movedWho", "ingen samtale");
    assertThat(start(Map.of("movedWheel", "2027", "movedWhat", "wheel")).statusCode())
        .isEqualTo(400);
    assertThat(office.tasks("confirmDates").count()).isZero();
  }

  @Test
  void isHrsAlone() {
    var mads = signedIn("mads");
    assertThat(start(mads, wheel("newLastDay", LATER)).statusCode()).isGreaterThanOrEqualTo(400);

    start(wheel("newLastDay", LATER));

    var task = office.task("confirmDates").getId();
    assertThat(mads.tryGet("/mus/api/tasks/" + task + "/form-data").statusCode()).isEqualTo(404);
  }

  private void isEvaluatedSoon() {
    start(wheel("newEvaluationOn", SOON));
    confirm("yes");
  }

  private static Map<String, Object> wheel(String field, LocalDate day) {
    return Map.of("movedWheel", "2027", "movedWhat", "wheel", field, day.toString());
  }

  private static Map<String, Object> unit(LocalDate first, LocalDate last) {
    var answers = new HashMap<String, Object>();
    answers.put("movedWheel", "2027");
    answers.put("movedWhat", "unit");
    answers.put("movedUnits", List.of("borgerservice"));
    answers.put("newLastDay", last.toString());
    if (first != null) {
      answers.put("newFirstDay", first.toString());
    }
    return answers;
  }

  private static Map<String, Object> person(String field, LocalDate day) {
    return Map.of(
        "movedWheel",
        "2027",
        "movedWhat",
        "person",
        "movedWho",
        "Emma Lund",
        field,
        day.toString());
  }

  private HttpResponse<String> start(Map<String, Object> answers) {
    return start(hanne, answers);
  }

  private static HttpResponse<String> start(WebUser user, Map<String, Object> answers) {
    var variables = new HashMap<String, Object>();
    answers.forEach((key, value) -> variables.put(key, variable(value)));
    return user.tryPost(DEFINITION, Map.of("variables", variables));
  }

  private static Map<String, Object> variable(Object value) {
    return value instanceof List<?> list
        ? Map.of("value", "[\"" + list.get(0) + "\"]", "type", "Json")
        : Map.of("value", value);
  }

  private void confirm(String answer) {
    office.handIn("hanne", "confirmDates", Map.of("moveConfirmed", answer));
  }

  private List<Item> shown(String panel) {
    return office.form("hanne", office.task("confirmDates")).shared().stream()
        .filter(one -> one.key().equals(panel))
        .findFirst()
        .orElseThrow()
        .items();
  }

  private Date due(String event) {
    return office.timers(event).get(0).getDuedate();
  }

  private static LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), BusinessClock.ZONE);
  }

  private static Date at(LocalDate day) {
    return Date.from(day.atStartOfDay(BusinessClock.ZONE).toInstant());
  }

  private WebUser signedIn(String person) {
    return WebUser.signIn("http://127.0.0.1:" + port, person, TestPeople.PASSWORD);
  }
}
