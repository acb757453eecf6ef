package dk.mushjul.policy;

import static dk.mushjul.policy.Eligibility.Outcome.EXCLUDE;
import static dk.mushjul.policy.Eligibility.Outcome.INCLUDE;
import static dk.mushjul.policy.Eligibility.Outcome.POSTPONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

  private static final BigDecimal FULL_TIME = new BigDecimal("37");

  private final TableFiles tables = new TableFiles();
  private final Policy policy = new Policy(tables, new WorkCalendar(tables));

  @ParameterizedTest
  @ValueSource(strings = {"state", "municipality", "region"})
  void includesEverybodyInThePublicSectors(String sector) {
    var newStudent = new EligibilityFacts(sector, 0, new BigDecimal("4"), false, true, 19);

    assertThat(policy.eligibility(newStudent))
        .isEqualTo(new Eligibility(INCLUDE, "included", false));
  }

  @ParameterizedTest
  @CsvSource({"59, false", "60, true", "67, true", ", false"})
  void offersSeniorPerspectivesFromSixty(Integer age, boolean offered) {
    var facts = new EligibilityFacts("state", 120, FULL_TIME, false, true, age);

    assertThat(policy.eligibility(facts).seniorOffer()).isEqualTo(offered);
  }

  @Test
  void waitsForWhoeverIsOnLeaveAndLeavesOutWhoeverHasNoManager() {
    assertThat(policy.eligibility(new EligibilityFacts("region", 40, FULL_TIME, true, true, 61)))
        .isEqualTo(new Eligibility(POSTPONE, "onLeave", false));
    assertThat(policy.eligibility(new EligibilityFacts("region", 40, FULL_TIME, true, false, 61)))
        .isEqualTo(new Eligibility(EXCLUDE, "noManager", false));
  }

  @ParameterizedTest
  @CsvSource({
    "40, 7.5, EXCLUDE, fewHours",
    "40, 8, INCLUDE, included",
    "2, 37, POSTPONE, newlyEmployed",
    "3, 37, INCLUDE, included",
    ", , INCLUDE, included"
  })
  void countsHoursAndMonthsInPrivateWorkplacesOnly(
      Integer months, BigDecimal hours, Eligibility.Outcome outcome, String reason) {
    var facts = new EligibilityFacts("private", months, hours, false, true, 40);

    assertThat(policy.eligibility(facts)).isEqualTo(new Eligibility(outcome, reason, false));
  }

  @Test
  void asksForTwoWeeksOfNoticeEverywhere() {
    assertThat(policy.noticeDays("state", "borgerservice")).isEqualTo(14);
    assertThat(policy.noticeDays(null, null)).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource({
    "prepareEmployee, employee, 3, 37, taskReminder",
    "prepareEmployee, employee, 1, 37, taskReminder",
    "prepareEmployee, employee, 3, , taskReminder",
    "prepareEmployee, employee, 7, 6, taskReminder",
    "prepareManager, manager, 3, 37, taskReminder",
    "answerMusTest, employee, 5, 37, taskReminder",
    "answerMusTest, manager, 5, 37, taskReminder",
    "approvePlan, manager, -3, 37, taskOverdue",
    "planConversation, manager, 2, 37, taskReminder",
    "planConversation, manager, -1, 37, taskOverdue",
    "draftPlan, employee, 2, 37, taskReminder",
    "holdConversation, employee, -8, 37, taskOverdue",
    "closeWheel, hr, -8, 37, taskOverdue",
    "agreeConcept, committee, 7, 37, taskReminder"
  })
  void reminds(String task, String role, int daysToDue, BigDecimal hours, String template) {
    var rule = policy.reminder(task, role, daysToDue, hours).orElseThrow();

    assertThat(rule.template()).isEqualTo(template);
    assertThat(rule.recipient())
        .isEqualTo(List.of("hr", "committee").contains(role) ? "candidates" : "assignee");
  }

  @ParameterizedTest
  @CsvSource({"37, 2", "6, 2", ", 2"})
  void remindsOfAPreparationTwiceAtMostAndNeverWhenItIsLate(BigDecimal hours, int atMost) {
    assertThat(reminders("prepareEmployee", "employee", hours)).hasSizeLessThanOrEqualTo(atMost);
    assertThat(reminders("prepareEmployee", "employee", hours)).allMatch(days -> days > 0);
  }

  @Test
  void remindsOfTheMusTestOnce() {
    assertThat(reminders("answerMusTest", "employee", FULL_TIME)).hasSize(1);
    assertThat(reminders("answerMusTest", "manager", FULL_TIME)).hasSize(1);
  }

  private List<Integer> reminders(String task, String role, BigDecimal hours) {
    return java.util.stream.IntStream.rangeClosed(-60, 60)
        .boxed()
        .filter(days -> policy.reminder(task, role, days, hours).isPresent())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"never, 0", "rarely, 1", "sometimes, 2", "mostly, 3", "always, 4"})
  void givesPointsForAnAnswer(String answer, int points) {
    assertThat(policy.musTestPoints(answer)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "0, weak",
    "1.59, weak",
    "1.6, mixed",
    "2.39, mixed",
    "2.4, good",
    "3.19, good",
    "3.2, strong",
    "4, strong"
  })
  void putsAnAverageIntoABand(BigDecimal average, String band) {
    assertThat(policy.musTestBand(average)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "draft, 180, writtenOn",
    "ownNotes, 0, closedOn",
    "preparation, 0, nextTalkHeldOn",
    "minutes, 0, secondNextTalkHeldOn",
    "plan, 1825, leftOn",
    "followUp, 1825, leftOn",
    "disagreement, 730, writtenOn",
    "other, 0, secondNextTalkHeldOn",
    "request, 365, answeredOn",
    "groupPlan, 1095, evaluatedOn",
    "wheel, 1825, evaluatedOn",
    "escalation, 180, writtenOn",
    "musTestAnswer, 7, evaluatedOn",
    "statistics, 0, never",
    "notice, 180, sentOn",
    "accessLog, 1825, readOn",
    "afterLeaving, 180, leftOn",
    "person, 1825, leftOn"
  })
  void saysHowLongTextIsKept(String kind, int days, String anchor) {
    assertThat(policy.retention(kind)).contains(new Retention(days, anchor));
  }

  @Test
  void saysWhichTableHasNoAnswer() {
    assertThatThrownBy(() -> policy.musTestPoints("perhaps"))
        .isInstanceOf(UnusableTable.class)
        .hasMessage("The table musTestScore has no row for {answer=perhaps}");
    assertThat(policy.retention("gossip")).isEmpty();
    assertThat(policy.due("askTheMayor", "state", null)).isEmpty();
  }

  @Test
  void saysWhichCellIsNotUsable() {
    Decisions unknown =
        decision -> inputs -> List.of(Map.of("anchor", "created", "days", 3, "calendar", "uger"));
    Decisions empty =
        decision -> inputs -> List.of(Map.of("anchor", "created", "calendar", "days"));

    assertThatThrownBy(() -> new Policy(unknown, null).due("closeWheel", "state", null))
        .hasMessageContaining("uger")
        .hasMessageContaining("workingDays");
    assertThatThrownBy(() -> new Policy(empty, null).due("closeWheel", "state", null))
        .hasMessage("The table dueDate has a row without a usable value in the column days");
  }
}
