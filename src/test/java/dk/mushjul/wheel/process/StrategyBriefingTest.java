package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.Concept;
import dk.mushjul.wheel.ConceptDecision;
import dk.mushjul.wheel.GroupTalk;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelDates;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class StrategyBriefingTest {

  @Autowired Office office;
  @Autowired Wheels wheels;
  @Autowired TestPeople people;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  @Passes(process = "strategyBriefing", events = "endEvent_strategyBriefed")
  void briefsEverybodyWhenTheCommitteeAgrees() {
    open("municipality");

    office.handIn("hanne", "describeStrategy", strategy());
    office.handIn("hanne", "chooseConcept", concept());
    office.handIn("carl", "agreeConcept", decision("agreed"));

    assertThat(wheels.get("2027").decision()).isEqualTo(ConceptDecision.AGREED);
    assertThat(wheels.get("2027").state()).isEqualTo(WheelState.RUNNING);
    assertThat(told("briefingManager")).contains("mads", "dorte").doesNotContain("emma");
    assertThat(told("briefingEmployee")).contains("emma").doesNotContain("mads", "dorte");
  }

  @Test
  void showsTheCommitteeWhatItIsAskedAbout() {
    open("municipality");
    office.handIn("hanne", "describeStrategy", strategy());
    office.handIn("hanne", "chooseConcept", concept());

    var form = office.form("clara", office.task("agreeConcept"));

    assertThat(form.data()).containsEntry("decidedOn", "2027-01-11");
    assertThat(form.options().get("conceptDecision"))
        .extracting(Option::value)
        .containsExactly("agreed", "agreedWithChanges", "notAgreed");
    assertThat(form.shared()).extracting(Shared::key).containsExactly("concept", "strategicGoals");
    assertThat(form.shared().toString()).contains("Hurtigere svar", "60 minutter", "Vores eget");
  }

  @Test
  void asksHrAgainWhenTheCommitteeDoesNotAgree() {
    open("municipality");
    office.handIn("hanne", "describeStrategy", strategy());
    office.handIn("hanne", "chooseConcept", concept());
    office.handIn(
        "carl",
        "agreeConcept",
        Map.of(
            "decidedOn", "2027-01-11",
            "conceptDecision", "notAgreed",
            "decisionNote", "For mange spørgsmål"));

    var form = office.form("hanne", office.task("chooseConcept"));

    assertThat(form.shared().toString()).contains("For mange spørgsmål", "MED-udvalget sagde nej");
    assertThat(form.data()).containsEntry("coreQuestions", List.of("tasks", "wellbeing"));
    assertThat(office.passed("2027")).doesNotContain("endEvent_strategyBriefed");

    office.handIn("hanne", "chooseConcept", concept());
    office.handIn("carl", "agreeConcept", decision("agreedWithChanges"));

    assertThat(office.passed("2027")).contains("endEvent_strategyBriefed");
  }

  @Test
  @Passes(
      process = "strategyBriefing",
      events = {"event_decisionMissing", "endEvent_strategyBriefed"})
  void goesOnWithTheLastConceptWhenTheCommitteeIsSilent() {
    lastYear();
    open("municipality");
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", concept());

    office.fire("event_decisionMissing");

    assertThat(office.passed("2027")).contains("serviceTask_keepLastConcept");
    assertThat(wheels.get("2027").concept().source()).isEqualTo("2026");
    assertThat(wheels.get("2027").decision()).isEqualTo(ConceptDecision.NONE);
    assertThat(told("conceptNotDecided")).containsExactly("hanne");
  }

  @Test
  void runsTheProposedConceptWhenThereIsNoEarlierOne() {
    open("municipality");
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", concept());

    office.fire("event_decisionMissing");

    assertThat(wheels.get("2027").concept().source()).isEqualTo("2027");
    assertThat(wheels.durationMinutes("2027")).isEqualTo(60);
  }

  @Test
  void asksNoCommitteeAtAPrivateWorkplace() {
    open("private");
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", concept());

    assertThat(office.tasks("agreeConcept").count()).isZero();
    assertThat(office.passed("2027")).contains("endEvent_strategyBriefed");
  }

  @Test
  void offersWhatRanLastAndCallsItUnchanged() {
    lastYear();
    open("municipality");
    office.handIn("hanne", "describeStrategy", Map.of());

    var form = office.form("hanne", office.task("chooseConcept"));
    assertThat(form.data())
        .containsEntry("coreQuestions", List.of("tasks"))
        .containsEntry("duration", 45)
        .containsEntry("useGrus", "yes");
    office.handIn(
        "hanne",
        "chooseConcept",
        Map.of("coreQuestions", List.of("tasks"), "duration", 45, "useGrus", "yes"));

    assertThat(office.form("carl", office.task("agreeConcept")).options().get("conceptDecision"))
        .contains(new Option("Gælder fortsat", "agreed"));
  }

  private void open(String sector) {
    office.start(
        "hanne",
        "wheel",
        Map.of("year", 2027, "sector", sector, "firstDay", "2027-03-01", "lastDay", "2027-06-30"));
  }

  private void lastYear() {
    var dates =
        new WheelDates(
            LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 11, 1));
    var last = Wheel.opened("2026", "municipality", dates, Set.of(), "last");
    wheels.add(last);
    wheels.save(
        last.propose(new Concept("2026", 45, List.of("tasks"), List.of(), GroupTalk.BESIDE), false)
            .run());
  }

  private static Map<String, Object> strategy() {
    return Map.of(
        "strategicGoals",
        List.of(Map.of("goalTitle", "Hurtigere svar", "goalMeaning", "Inden tre dage")));
  }

  private static Map<String, Object> concept() {
    return Map.of(
        "coreQuestions",
        List.of("tasks", "wellbeing"),
        "ownQuestions",
        List.of(Map.of("ownQuestion", "Vores eget")),
        "duration",
        60,
        "useGrus",
        "yes");
  }

  private static Map<String, Object> decision(String answer) {
    return Map.of("decidedOn", "2027-01-11", "conceptDecision", answer);
  }

  private List<String> told(String kind) {
    return jdbc.queryForList(
        "select recipient from mushjul.notice where kind = ? order by 1", String.class, kind);
  }
}
