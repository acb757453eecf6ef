package dk.mushjul.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.form.Shared;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class EvaluationTest {

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired Wheels wheels;
  @Autowired PublishedFigures figures;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  @Passes(process = "evaluation", events = "endEvent_evaluationPublished")
  @Passes(process = "wheel", events = "endEvent_wheelEvaluated")
  void publishesWhatTheCommitteeDecided() {
    evaluationBegins("municipality");

    office.handIn("hanne", "prepareEvaluation", Map.of("heardFromManagers", "For lidt tid"));
    var form = office.form("carl", office.task("evaluateWheel"));
    assertThat(form.shared())
        .extracting(Shared::key)
        .containsExactly("figures", "preparation", "summaries");
    assertThat(form.shared().toString()).contains("For lidt tid", "Vi hjælper hinanden");
    office.handIn("carl", "evaluateWheel", evaluation());

    assertThat(office.passed("2027"))
        .doesNotContain("event_preparationMissing", "event_committeeSilent");
    assertThat(wheels.get("2027").state()).isEqualTo(WheelState.EVALUATED);
    assertThat(told("evaluationPublished")).hasSize(67).contains("emma", "dorte");
  }

  @Test
  void takesTheFiguresOnceAndSuppressed() {
    evaluationBegins("municipality");

    var taken = figures.find("2027").orElseThrow();
    jdbc.update("delete from mushjul.conversation");

    // Of the unit's nine talks eight were agreed: one missing is too few to tell.
    assertThat(taken.conversations())
        .extracting(Figure::key, Figure::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("called", 9),
            org.assertj.core.groups.Tuple.tuple("held", 9),
            org.assertj.core.groups.Tuple.tuple("agreed", null),
            org.assertj.core.groups.Tuple.tuple("postponed", null),
            org.assertj.core.groups.Tuple.tuple("notHeld", null));
    assertThat(figures.find("2027")).contains(taken);
  }

  @Test
  @Passes(
      process = "evaluation",
      events = {
        "event_preparationMissing",
        "event_committeeSilent",
        "endEvent_evaluationPublished"
      })
  void goesOnWithoutPreparationAndWithoutTheCommittee() {
    evaluationBegins("municipality");

    office.fire("event_preparationMissing");
    office.fire("event_committeeSilent");

    assertThat(office.passed("2027"))
        .contains("serviceTask_evaluateWithoutCommittee", "endEvent_wheelEvaluated");
    assertThat(told("committeeSilent")).containsExactly("hanne");
    assertThat(
            jdbc.queryForList(
                "select facts->>'committee' from mushjul.notice where kind = 'committeeSilent'",
                String.class))
        .containsExactly("MED-udvalget");
    assertThat(
            jdbc.queryForObject(
                "select committee_silent from mushjul.published_figure", Boolean.class))
        .isTrue();
  }

  @Test
  void letsHrEvaluateAtAPrivateWorkplace() {
    evaluationBegins("private");
    office.handIn("hanne", "prepareEvaluation", Map.of());

    office.handIn("hanne", "evaluateWheel", evaluation());

    assertThat(office.passed("2027")).contains("endEvent_evaluationPublished");
  }

  @Test
  void carriesDecisionsIntoTheNextYear() {
    evaluationBegins("private");
    office.handIn("hanne", "prepareEvaluation", Map.of());
    office.handIn("hanne", "evaluateWheel", evaluation());

    open("2028", "private");

    var panels = office.form("hanne", office.task("describeStrategy")).shared();
    assertThat(panels).extracting(Shared::key).containsExactly("lastDecisions");
    assertThat(panels.toString()).contains("Flere fælles møder", "HR, senest 1. februar 2028");
    office.handIn("hanne", "describeStrategy", Map.of());
    assertThat(office.form("hanne", office.task("chooseConcept")).shared().toString())
        .contains("Flere fælles møder");
  }

  @Test
  void closesTheWheelForHrAndTakesTheReason() {
    running("municipality");
    jdbc.update("update mushjul.conversation set state = 'PLANNED', held_on = null");

    office.fire("event_lastDayPassed");
    assertThat(office.form("hanne", office.task("closeWheel")).shared().toString())
        .contains("Borgerservice", "9");
    office.handIn("hanne", "closeWheel", Map.of("closeReason", "operations"));

    assertThat(wheels.closeReason("2027")).isEqualTo("operations");
    assertThat(office.passed("2027")).contains("serviceTask_closeConversations");
  }

  @Test
  @Passes(process = "wheel", events = "event_evaluationDue")
  void closesTheWheelByItselfWhenTheEvaluationIsDue() {
    running("municipality");
    jdbc.update("update mushjul.conversation set state = 'PLANNED', held_on = null");
    office.fire("event_lastDayPassed");

    office.fire("event_evaluationDue");

    assertThat(office.passed("2027")).contains("serviceTask_closeConversations");
    assertThat(wheels.closeReason("2027")).isEqualTo("other");
  }

  private void evaluationBegins(String sector) {
    running(sector);
    office.handIn("mads", "prepareUnit", Map.of());
    office.fire("event_roundClosing");
    office.handIn("mads", "summariseUnit", Map.of("line1", "Vi hjælper hinanden"));
    office.fire("event_lastDayPassed");
    office.fire("event_evaluationOn");
  }

  /** Nine talks in one unit, all held and all but one agreed. */
  private void running(String sector) {
    open("2027", sector);
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
    if (!sector.equals("private")) {
      office.handIn(
          "carl", "agreeConcept", Map.of("decidedOn", "2027-01-11", "conceptDecision", "agreed"));
    }
    office.fire("event_windowOpens");
    jdbc.update("update mushjul.conversation set state = 'AGREED', held_on = called_on");
    jdbc.update(
        "update mushjul.conversation set agreed_on = called_on where employee_id <> 'emma'");
    jdbc.update("update mushjul.conversation set state = 'MEDIATED' where employee_id = 'emma'");
  }

  private void open(String year, String sector) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            Integer.parseInt(year),
            "sector",
            sector,
            "firstDay",
            year + "-03-01",
            "lastDay",
            year + "-06-30",
            "units",
            List.of("borgerservice")));
  }

  private static Map<String, Object> evaluation() {
    return Map.of(
        "evaluatedOn", "2027-01-11",
        "heard", "I vil mødes mere",
        "decisions",
            List.of(
                Map.of(
                    "decision", "Flere fælles møder",
                    "decisionWho", "HR",
                    "decisionBy", "2028-02-01")));
  }

  private List<String> told(String kind) {
    return jdbc.queryForList(
        "select recipient from mushjul.notice where kind = ?", String.class, kind);
  }
}
