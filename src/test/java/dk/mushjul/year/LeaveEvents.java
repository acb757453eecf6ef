package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.FormerParty;
import java.time.LocalDate;
import java.util.List;

/**
 * Leave in every way: known in advance, extended, cut short, reported late, a whole year, and over
 * before the next wheel begins.
 */
final class LeaveEvents {

  static final String BACK_BEFORE_THE_NEXT_WHEEL = "oscar";

  private static final String KNOWN_IN_ADVANCE = "gustav";
  private static final String REPORTED_LATE = YearScript.LATE;
  private static final String MANAGER = "nadia";
  private static final String ON_LEAVE = "onLeave";

  private final Hands hands;
  private final StaffFiles staff;
  private LocalDate firstDay;
  private String closedInstance;

  LeaveEvents(Hands hands, StaffFiles staff) {
    this.hands = hands;
    this.staff = staff;
  }

  List<YearEvent> between(LocalDate firstDay, LocalDate lastDay) {
    this.firstDay = firstDay;
    return List.of(
        new YearEvent(firstDay.minusDays(20), () -> leaveIsKnownInAdvance(lastDay)),
        new YearEvent(firstDay.plusDays(6), this::whoIsAwayIsAskedNothing),
        new YearEvent(firstDay.plusDays(20), this::oneIsReportedLateAndOneIsExtended),
        new YearEvent(firstDay.plusDays(45), this::oneIsCutShort),
        new YearEvent(lastDay.plusDays(30), this::whoIsAwayAtTheEndIsPostponed),
        new YearEvent(lastDay.plusDays(60), this::whoIsBackHasTheSameTalk));
  }

  private void leaveIsKnownInAdvance(LocalDate lastDay) {
    staff.away(KNOWN_IN_ADVANCE, firstDay.plusDays(3), firstDay.plusDays(33));
    staff.away(BACK_BEFORE_THE_NEXT_WHEEL, firstDay.minusDays(10), lastDay.plusDays(50));
    staff.imports();
  }

  private void whoIsAwayIsAskedNothing() {
    isOnLeave(KNOWN_IN_ADVANCE);
    isOnLeave(BACK_BEFORE_THE_NEXT_WHEEL);
    assertThat(hands.page(MANAGER, "/mus/medarbejdere"))
        .contains("Gustav Nyholm", "udskudt, til den ansatte er tilbage");
  }

  private void isOnLeave(String person) {
    assertThat(hands.state(person)).as(person).isEqualTo(ON_LEAVE);
    assertThat(hands.desk().tasksOf(person)).as(person).isEmpty();
  }

  private void oneIsReportedLateAndOneIsExtended() {
    hands.desk().settle();
    var today = hands.desk().today();
    var reader = hands.desk().user(REPORTED_LATE);
    var open = hands.desk().tasksOf(REPORTED_LATE);
    assertThat(open).as("somebody who is late anyway").isNotEmpty();
    staff.away(REPORTED_LATE, today.minusDays(5), firstDay.plusDays(42));
    staff.away(KNOWN_IN_ADVANCE, firstDay.plusDays(3), firstDay.plusDays(80));
    staff.imports();
    isOnLeave(REPORTED_LATE);
    open.forEach(task -> new FormerParty(reader).findsNoTask(task.id()));
  }

  private void oneIsCutShort() {
    assertThat(hands.state(REPORTED_LATE))
        .as("back on the day that was said")
        .isNotEqualTo(ON_LEAVE);
    isOnLeave(KNOWN_IN_ADVANCE);
    staff.back(KNOWN_IN_ADVANCE);
    staff.imports();
    assertThat(hands.state(KNOWN_IN_ADVANCE)).as("back at once").isEqualTo("called");
  }

  private void whoIsAwayAtTheEndIsPostponed() {
    assertThat(hands.state(BACK_BEFORE_THE_NEXT_WHEEL)).isEqualTo("postponed");
    closedInstance = instance();
  }

  private void whoIsBackHasTheSameTalk() {
    assertThat(hands.state(BACK_BEFORE_THE_NEXT_WHEEL)).isNotIn("postponed", ON_LEAVE);
    assertThat(instance()).as("a new instance of the same talk").isNotEqualTo(closedInstance);
  }

  private String instance() {
    return hands
        .jdbc()
        .queryForObject(
            "select process_instance_id from mushjul.conversation where id = ?",
            String.class,
            hands.talkOf(BACK_BEFORE_THE_NEXT_WHEEL));
  }
}
