package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.wheel.DayWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** HR opens the wheel of the next year for one unit while this one's goals are followed up. */
final class NextWheel {

  static final String YEAR = "2028";
  static final String UNIT = "borgerservice";
  static final LocalDate OPENED = LocalDate.of(2027, 11, 22);

  private static final LocalDate CALLED = LocalDate.of(2028, 1, 10);
  private static final String STILL_FOLLOWED_UP = LeaveEvents.BACK_BEFORE_THE_NEXT_WHEEL;

  private final Hands hands;

  NextWheel(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> events() {
    return List.of(
        new YearEvent(OPENED, this::isOpened), new YearEvent(CALLED, this::showsLastYearsGoals));
  }

  private void isOpened() {
    hands.start(
        "hanne",
        "wheel",
        "startWheel",
        Map.of(
            "year", Integer.valueOf(YEAR),
            "firstDay", CALLED.toString(),
            "lastDay", CALLED.plusMonths(4).toString(),
            "evaluationOn", "2028-11-01",
            "units", List.of(UNIT)));
  }

  /** Both prepare with the goals of the plan as they stand, followed up or not. */
  private void showsLastYearsGoals() {
    hands.desk().settle();
    assertThat(state(STILL_FOLLOWED_UP)).as("its follow-up goes on").isEqualTo("AGREED");
    var followedUp = new ArrayList<String>();
    for (var employee : employees()) {
      showsGoals(employee, employee, "prepareEmployee");
      showsGoals(employee, "mads", "prepareManager");
      followedUp.add(state(employee));
    }
    assertThat(followedUp).contains("AGREED", "FOLLOWED_UP");
    var closely = PlanEvents.followedUpClosely(hands);
    showsWhatWasAgreedAtTheFollowUp(closely, closely, "prepareEmployee");
    showsWhatWasAgreedAtTheFollowUp(closely, YearScript.FOLLOWS_UP_CLOSELY, "prepareManager");
  }

  private void showsWhatWasAgreedAtTheFollowUp(String employee, String reader, String stem) {
    var task = hands.task(stem, YEAR, employee);
    var shown = hands.form(reader, task).path("data").path("oldGoals");
    var plans = hands.desk().user(reader).get("/mus/api/tasks/" + task + "/plans").toString();
    assertThat(shown.findValuesAsText("oldGoalTitle")).as(reader).contains(PlanEvents.ADDED);
    assertThat(plans).contains(PlanEvents.ADDED, "Frist: " + DayWords.of(PlanEvents.NEW_DAY));
  }

  private void showsGoals(String employee, String reader, String stem) {
    var shown = hands.form(reader, hands.task(stem, YEAR, employee)).path("data").path("oldGoals");
    var goals = hands.desk().user(employee).get("/mus/api/me").path("plan");
    assertThat(goals).as(employee).isNotEmpty();
    assertThat(shown.findValuesAsText("oldGoalTitle"))
        .as(employee + " as " + reader + " sees it")
        .isEqualTo(goals.findValuesAsText("goalTitle"));
    assertThat(shown.findValuesAsText("oldGoalProgress"))
        .isEqualTo(goals.findValuesAsText("goalState"));
  }

  private String state(String employee) {
    return hands
        .jdbc()
        .queryForObject(
            "select state from mushjul.conversation where id = ?",
            String.class,
            hands.talkOf(employee));
  }

  /** Those whose talk has just been planned, and who had a plan the year before. */
  private List<String> employees() {
    return hands
        .jdbc()
        .queryForList(
            """
            select n.employee_id from mushjul.conversation n
            join mushjul.conversation c on c.employee_id = n.employee_id and c.wheel_id = ?
            where n.wheel_id = ? and n.state = 'PREPARING' and c.agreed_on is not null
            order by n.employee_id
            """,
            String.class,
            YearEvents.WHEEL,
            YEAR);
  }
}
