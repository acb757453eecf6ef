package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** HR moves dates: of the wheel, of one unit, of one person, and sees before what changes. */
final class DateEvents {

  private static final String HR = "hanne";
  private static final String UNIT = "vej-og-park";
  private static final String WORKS_THERE = "signe";
  private static final String PERSON = "ulla";

  private final Hands hands;

  DateEvents(Hands hands) {
    this.hands = hands;
  }

  /** The evaluation of the wheel is a day later; HR confirms it when at work. */
  void ofTheWheel() {
    hands.start(
        HR,
        "dateChange",
        "moveDates",
        Map.of("movedWhat", "wheel", "newEvaluationOn", "2027-11-02"));
  }

  List<YearEvent> between(LocalDate firstDay, LocalDate lastDay) {
    var later = firstDay.plusDays(14);
    return List.of(
        new YearEvent(firstDay.minusDays(20), () -> ofAUnit(later, lastDay.plusDays(7))),
        new YearEvent(firstDay.plusDays(2), this::theUnitIsNotCalledYet),
        new YearEvent(firstDay.plusDays(2), () -> ofAPerson(firstDay.plusDays(50))),
        new YearEvent(firstDay.plusDays(20), () -> theUnitIsCalledOn(later)));
  }

  private void ofAUnit(LocalDate firstDay, LocalDate lastDay) {
    var preview =
        move(
            Map.of(
                "movedWhat", "unit",
                "movedUnits", List.of(UNIT),
                "newFirstDay", firstDay.toString(),
                "newLastDay", lastDay.toString()));
    assertThat(preview)
        .contains("Første samtaledag, Vej og Park", "Sidste samtaledag, Vej og Park");
  }

  private void theUnitIsNotCalledYet() {
    assertThat(hands.desk().user(WORKS_THERE).get("/mus/api/me").path("conversations")).isEmpty();
  }

  private void theUnitIsCalledOn(LocalDate day) {
    assertThat(hands.state(WORKS_THERE)).isNotEmpty();
    assertThat(
            hands
                .jdbc()
                .queryForObject(
                    "select called_on from mushjul.conversation where id = ?",
                    LocalDate.class,
                    hands.talkOf(WORKS_THERE)))
        .isEqualTo(day);
  }

  /** Whoever plans the talk finds the new day in the form. */
  private void ofAPerson(LocalDate day) {
    var preview =
        move(Map.of("movedWhat", "person", "movedWho", PERSON, "newTalkOn", day.toString()));
    assertThat(preview).contains("Forslag til samtalen, Ulla Bisgaard");
    var task = hands.task("planConversation", YearEvents.WHEEL, PERSON);
    assertThat(hands.form("stine", task).path("data").path("conversationOn").asText())
        .isEqualTo(day.toString());
  }

  /** Asks for a move and confirms it; returns what was shown in between. */
  private String move(Map<String, Object> wanted) {
    hands.start(HR, "dateChange", "moveDates", wanted);
    hands.desk().settle();
    var task = hands.task(HR, "confirmDates");
    var preview = hands.form(HR, task.id()).path("shared").toString();
    hands.desk().handIn(HR, task, Map.of("moveConfirmed", "yes"));
    hands.desk().settle();
    return preview;
  }
}
