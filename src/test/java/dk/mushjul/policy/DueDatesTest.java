package dk.mushjul.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private final TableFiles tables = new TableFiles();
  private final Policy policy = new Policy(tables, new WorkCalendar(tables));
  private final DueDates dueDates = new DueDates(policy);

  @ParameterizedTest
  @CsvSource({
    // task, anchor, its date, created on, due
    "describeStrategy, created, , 2027-01-04, 2027-01-18",
    "agreeConcept, firstDay, 2027-03-01, 2027-01-18, 2027-02-08",
    "agreeConceptMissing, firstDay, 2027-03-01, 2027-01-18, 2027-02-15",
    "agreeConceptMissing, firstDay, 2027-02-03, 2027-02-01, 2027-02-05",
    "windowOpens, firstDay, 2027-03-28, 2027-02-01, 2027-03-28",
    "lastDayPassed, lastDay, 2027-06-30, 2027-02-01, 2027-07-01",
    "roundClosing, lastDay, 2027-06-30, 2027-03-01, 2027-08-11",
    "evaluationOn, evaluationOn, 2027-11-01, 2027-07-01, 2027-11-01",
    "planConversation, suggestedOn, 2027-04-14, 2027-03-01, 2027-03-24",
    "planConversation, suggestedOn, 2027-03-22, 2027-03-01, 2027-03-08",
    "planConversationLate, suggestedOn, 2027-04-14, 2027-03-01, 2027-03-31",
    "planConversationLate, suggestedOn, 2027-03-22, 2027-03-01, 2027-03-15",
    "draftPlan, conversationOn, 2027-04-14, 2027-04-14, 2027-04-21",
    "draftPlan, conversationOn, 2027-04-14, 2027-05-03, 2027-05-07",
    "draftPlanLate, conversationOn, 2027-04-14, 2027-04-14, 2027-04-28",
    "approvePlan, draftedOn, 2027-04-16, 2027-04-16, 2027-04-23",
    "approvePlanMissing, created, , 2027-01-29, 2027-03-05",
    "reviewOpens, followUpOn, 2027-10-17, 2027-04-16, 2027-10-03",
    "holdFollowUpLate, followUpOn, 2027-10-18, 2027-10-18, 2027-11-08",
    "holdGroupConversation, grusOn, 2027-02-18, 2027-02-01, 2027-02-22",
    "answerRequest, created, , 2027-03-22, 2027-04-01",
    "answerRequestLate, created, , 2027-03-22, 2027-04-02",
    "evaluateWheelMissing, created, , 2027-11-22, 2028-01-06",
    "followUpSuggested, conversationOn, 2026-08-31, 2026-08-31, 2027-03-01",
    "answerMusTest, created, , 2027-06-28, 2027-08-16",
    "musTestClosed, created, , 2027-06-28, 2027-08-17"
  })
  void datesAYear(String task, String anchor, LocalDate on, LocalDate created, LocalDate due) {
    assertThat(dueDates.of(task, dates(created, anchor, on))).contains(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-15, 37, 2027-03-08", // a week before the talk
    "2027-02-05, 37, 2027-02-03", // that is past: two of the person's working days
    "2027-02-02, 37, 2027-02-02", // but never after the talk
    "2027-02-16, 6, 2027-02-15", // one day a week: two weeks
    "2027-02-12, 6, 2027-02-12",
    "2027-01-29, 37, 2027-02-01" // and never in the past
  })
  void leavesTimeToPrepare(LocalDate talk, BigDecimal hours, LocalDate due) {
    var anchors = Map.of("conversationOn", talk, "calledOn", MONDAY);
    var dates =
        new CaseDates(
            "municipality",
            "borgerservice",
            hours,
            MONDAY,
            anchor -> Optional.ofNullable(anchors.get(anchor)));

    assertThat(dueDates.ofTask("prepareEmployee", dates)).contains(due);
    assertThat(dueDates.ofTask("prepareManager", dates)).contains(due);
  }

  @Test
  void givesANewStepTheRowForAllOthers() {
    assertThat(dueDates.ofTask("askTheMayor", dates(MONDAY, "created", null)))
        .contains(MONDAY.plusDays(14));
    assertThat(dueDates.of("askTheMayor", dates(MONDAY, "created", null))).isEmpty();
  }

  @Test
  void givesNoDateWithoutItsAnchor() {
    assertThat(dueDates.ofTask("holdGroupConversation", dates(MONDAY, "grusOn", null))).isEmpty();
  }

  @Test
  void refusesATimerWithoutARowOrAnAnchor() {
    var dates = dates(MONDAY, "conversationOn", null);

    assertThatThrownBy(() -> dueDates.ofTimer("conversationOm", dates))
        .isInstanceOf(UndatedTimer.class)
        .hasMessageContaining("conversationOm");
    assertThatThrownBy(() -> dueDates.ofTimer("conversationOn", dates))
        .isInstanceOf(UndatedTimer.class);
  }

  @ParameterizedTest
  @CsvSource({
    // suggested on, called on, due, late
    "2027-04-14, 2027-03-01, 2027-03-24, 2027-03-31",
    "2027-08-10, 2027-05-03, 2027-07-09, 2027-08-09" // both move before the quiet weeks
  })
  void isLateOnlyAfterTheDueDate(
      LocalDate suggested, LocalDate called, LocalDate due, LocalDate late) {
    var dates = dates(called, "suggestedOn", suggested);

    assertThat(dueDates.ofTask("planConversation", dates)).contains(due);
    assertThat(dueDates.ofTimer("planConversationLate", dates)).isEqualTo(late);
  }

  @Test
  void lettingATestCloseComesAfterItsLastDayWheneverItOpens() {
    MONDAY
        .datesUntil(MONDAY.plusYears(2))
        .forEach(
            day -> {
              var dates = dates(day, "created", null);
              assertThat(dueDates.ofTimer("musTestClosed", dates))
                  .isAfter(dueDates.of("answerMusTest", dates).orElseThrow());
            });
  }

  private static CaseDates dates(LocalDate created, String anchor, LocalDate on) {
    return new CaseDates(
        "municipality",
        "borgerservice",
        null,
        created,
        name -> name.equals(anchor) ? Optional.ofNullable(on) : Optional.empty());
  }
}
