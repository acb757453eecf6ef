package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the two find a time: by an offer, by a wish, by a question whether sooner will do. */
final class TimeEvents {

  private static final String PLAN = "/mus/api/conversations/plan";
  private static final String EVERYBODY = "/mus/medarbejdere";
  private static final String OFFERS = YearScript.OFFERS_TIMES;
  private static final String PICKS = "pia";
  private static final String ASKS_INSTEAD = "jonas";
  private static final Pattern SLOT = Pattern.compile("name=\"slot\"[^>]* value=\"([^\"]+)\"");

  private final Hands hands;

  TimeEvents(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate firstDay) {
    return List.of(
        new YearEvent(firstDay.plusDays(2), () -> aManagerOffersTimes(firstDay.plusDays(36))),
        new YearEvent(firstDay.plusDays(2), () -> onePicks(firstDay.plusDays(37))),
        new YearEvent(firstDay.plusDays(2), () -> oneAsksForAnother(firstDay.plusDays(43))),
        new YearEvent(firstDay.plusDays(9), this::whoIsInvitedAsksForAnother),
        new YearEvent(firstDay.plusDays(20), this::aTalkIsToBeSooner));
  }

  private void aManagerOffersTimes(LocalDate from) {
    var times =
        List.of(0, 1, 2).stream()
            .map(day -> Map.of("on", from.plusDays(day).toString(), "from", "09:00"))
            .toList();
    var talks = List.of(hands.talkOf(PICKS), hands.talkOf(ASKS_INSTEAD));
    var results =
        hands.desk().user(OFFERS).post(PLAN, Map.of("conversationIds", talks, "slots", times));
    assertThat(results).hasSize(2);
    assertThat(results.findValuesAsText("status")).containsOnly("offered");
  }

  private void onePicks(LocalDate day) {
    var page = pageOf(PICKS);
    var slots = SLOT.matcher(hands.page(PICKS, page)).results().map(it -> it.group(1)).toList();
    assertThat(slots).hasSize(3);
    hands.post(PICKS, page, page + "/valg", Map.of("slot", slots.get(1)));
    hands.desk().settle();
    assertThat(hands.page(PICKS, page)).contains("Du har en tid", "9.00");
    hasTheTalk(PICKS, day);
  }

  private void oneAsksForAnother(LocalDate day) {
    asksFor(ASKS_INSTEAD, day, OFFERS);
    assertThat(hands.page(OFFERS, EVERYBODY)).doesNotContain("Foreslår et andet tidspunkt");
  }

  /** One whose talk has its time. */
  private void whoIsInvitedAsksForAnother() {
    var talk =
        hands
            .jdbc()
            .queryForMap(
                """
                select employee_id, planned_on::text as day from mushjul.conversation
                where state = 'PREPARING' and manager_id = 'mads'
                  and planned_on between ?::date + 9 and ?::date + 60
                order by planned_on, id limit 1
                """,
                hands.desk().today(),
                hands.desk().today());
    var day = LocalDate.parse((String) talk.get("day"));
    asksFor((String) talk.get("employee_id"), day.plusDays(14), "mads");
  }

  /** Names three times, of which the manager takes the second. */
  private void asksFor(String employee, LocalDate day, String manager) {
    var page = pageOf(employee);
    assertThat(hands.page(employee, page)).contains("Foreslå et andet tidspunkt");
    var days = List.of(day.plusDays(1), day, day.plusDays(2));
    hands.post(
        employee,
        page,
        page + "/forslag",
        Map.of(
            "on", days, "from", List.of("10:00", "07:15", "13:00"), "words", "Jeg er på kursus"));
    assertThat(hands.page(manager, EVERYBODY))
        .contains("Foreslår et andet tidspunkt", "Jeg er på kursus");
    var answer = Map.of("id", hands.talkOf(employee), "time", "1");
    hands.post(manager, EVERYBODY, EVERYBODY + "/svar", answer);
    hands.desk().settle();
    hasTheTalk(employee, day);
  }

  private void hasTheTalk(String employee, LocalDate day) {
    assertThat(hands.state(employee)).isEqualTo("preparing");
    assertThat(hands.own(employee).path("on").asText()).isEqualTo(day.toString());
  }

  /** The manager asks whether a talk may be on a day that comes sooner than the notice. */
  private void aTalkIsToBeSooner() {
    var today = hands.desk().today();
    var talk =
        hands
            .jdbc()
            .queryForMap(
                """
                select id, manager_id from mushjul.conversation
                where state = 'PREPARING' and planned_on > ?::date + 9
                  and manager_id not in (?, ?)
                order by planned_on desc, id limit 1
                """,
                today,
                YearScript.NEVER_PLANS,
                YearScript.HELD_THRICE_WITHOUT);
    var sooner = Map.of("conversationId", talk.get("id"), "on", today.plusDays(8).toString());
    var results = hands.desk().user((String) talk.get("manager_id")).post(PLAN, List.of(sooner));
    assertThat(results.path(0).path("status").asText()).isEqualTo("proposed");
  }

  private String pageOf(String employee) {
    return "/mus/tid/" + hands.talkOf(employee);
  }
}
