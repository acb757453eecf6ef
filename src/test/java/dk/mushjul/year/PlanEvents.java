package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of talk and plan: a colleague takes part, minutes are shared and taken back,
 * something stands in the way, a goal is changed, versions are compared, and at a follow-up a goal
 * is added and another gets a new day.
 */
final class PlanEvents {

  static final String ADDED = "Vise de nye, hvordan en klage besvares";
  static final LocalDate NEW_DAY = LocalDate.of(2028, 3, 1);

  private static final String MINUTES = "Referat</h2>";

  private final Hands hands;
  private final List<String> chosen = new ArrayList<>();
  private Map<String, String> changed;

  PlanEvents(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate firstDay, LocalDate lastDay) {
    return List.of(
        new YearEvent(firstDay.plusDays(13), this::somebodyTakesPart),
        new YearEvent(lastDay.plusDays(31), this::theMinutesAreShared),
        new YearEvent(lastDay.plusDays(40), this::theMinutesAreTakenBack),
        new YearEvent(lastDay.plusDays(40), this::somethingStandsInTheWay),
        new YearEvent(lastDay.plusDays(45), this::aGoalIsToBeChanged),
        new YearEvent(lastDay.plusDays(60), this::versionsAreCompared),
        new YearEvent(YearScript.FOLLOWED_UP_CLOSELY, this::goalsAreFollowedUpClosely));
  }

  /** The employee names a colleague, the manager agrees, and the colleague reads what is named. */
  private void somebodyTakesPart() {
    var talk =
        hands
            .jdbc()
            .queryForMap(
                """
                select id, employee_id, manager_id from mushjul.conversation
                where state = 'PREPARING' and manager_id = 'mette' order by id limit 1
                """);
    var page = "/mus/deltagere/" + talk.get("id");
    hands.post((String) talk.get("employee_id"), page, page, Map.of("person", "vibeke"));
    var guest =
        hands
            .jdbc()
            .queryForObject(
                "select id from mushjul.participant where conversation_id = ?",
                String.class,
                talk.get("id"));
    hands.post((String) talk.get("manager_id"), page, page + "/ja", Map.of("participant", guest));
    assertThat(hands.status("vibeke", "/mus/deltager/" + talk.get("id"))).isEqualTo(200);
  }

  private void theMinutesAreShared() {
    assertThat(hands.page(StaffEvents.NEW_MANAGER, minutes())).doesNotContain(MINUTES);
    share("true");
    assertThat(hands.page(StaffEvents.NEW_MANAGER, minutes())).contains(MINUTES);
  }

  private void theMinutesAreTakenBack() {
    assertThat(hands.page(StaffEvents.IS_GIVEN_ANOTHER, "/mus/set")).contains("Mads Overgaard");
    share("false");
    assertThat(hands.page(StaffEvents.NEW_MANAGER, minutes())).doesNotContain(MINUTES);
  }

  private void share(String yes) {
    var fields = Map.of("share", yes);
    hands.post(StaffEvents.IS_GIVEN_ANOTHER, minutes(), minutes() + "/referat", fields);
  }

  private String minutes() {
    return "/mus/forloeb/" + hands.talkOf(StaffEvents.IS_GIVEN_ANOTHER);
  }

  private void somethingStandsInTheWay() {
    var fields = Map.of("obstacle", "Kurset er flyttet til foråret");
    hands.post(withPlan().get("employee_id"), "/mus/plan", "/mus/plan", fields);
  }

  private void aGoalIsToBeChanged() {
    changed = withPlan();
    hands.proposeChange(
        changed.get("employee_id"), changed.get("id"), "Holde oplæg for de andre enheder");
  }

  /** Each of the two sees what became of the draft and of the goal. */
  private void versionsAreCompared() {
    var written = "/mus/plan/" + hands.talkOf(YearScript.ASKS_FOR_CHANGE) + "/versioner";
    for (var party : List.of(YearScript.ASKS_FOR_CHANGE, "mads")) {
      assertThat(hands.page(party, written + "?fra=1&til=2"))
          .containsSubsequence("Version 2", "Godkendt af begge", "Version 1", "bad om en ændring");
    }
    var page =
        hands.page(changed.get("employee_id"), "/mus/plan/" + changed.get("id") + "/versioner");
    assertThat(page).contains("Ændring af ét mål", "Holde oplæg for de andre enheder");
  }

  /** A goal is added and the first gets another day; both stand behind it. */
  private void goalsAreFollowedUpClosely() {
    hands.desk().settle();
    var employee = followedUpClosely(hands);
    var task = hands.task("holdFollowUp", YearEvents.WHEEL, employee);
    var goals = new ArrayList<Map<String, Object>>();
    for (var offered : hands.form(YearScript.FOLLOWS_UP_CLOSELY, task).path("data").path("goals")) {
      var goal = new HashMap<String, Object>();
      goal.put("goalId", offered.path("goalId").asText());
      goal.put("goalTitle", offered.path("goalTitle").asText());
      goal.put("goalState", "ongoing");
      goal.put(
          "deadline", goals.isEmpty() ? NEW_DAY.toString() : offered.path("deadline").asText(null));
      goals.add(goal);
    }
    goals.add(Map.of("goalTitle", ADDED, "goalState", "ongoing"));
    hands.handIn(
        YearScript.FOLLOWS_UP_CLOSELY, task, Map.of("followUpOutcome", "held", "goals", goals));
    hands.desk().settle();
    hands.handIn(
        employee,
        hands.task("confirmFollowUp", YearEvents.WHEEL, employee),
        Map.of("confirmation", "approve"));
    hands.desk().settle();
  }

  /** The one whose goals were, or are, followed up on that day. */
  static String followedUpClosely(Hands hands) {
    return hands
        .jdbc()
        .queryForObject(
            """
            select min(employee_id) from mushjul.conversation
            where manager_id = ? and wheel_id = ? and follow_up_on = ?
            """,
            String.class,
            YearScript.FOLLOWS_UP_CLOSELY,
            YearEvents.WHEEL,
            YearScript.FOLLOWED_UP_CLOSELY);
  }

  /** Somebody whose agreed goals are still to be followed up. */
  private Map<String, String> withPlan() {
    var found =
        hands
            .jdbc()
            .queryForList(
                """
                select c.id, c.employee_id from mushjul.conversation c
                where c.state = 'AGREED' and c.follow_up_instance_id is not null
                  and exists (select 1 from mushjul.goal g where g.conversation_id = c.id)
                  and c.employee_id <> all (string_to_array(?, ','))
                order by c.employee_id limit 1
                """,
                String.join(",", chosen));
    var one = new HashMap<String, String>();
    found.get(0).forEach((key, value) -> one.put(key, value.toString()));
    chosen.add(one.get("employee_id"));
    return one;
  }
}
