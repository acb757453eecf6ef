package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.form.Item;
import dk.mushjul.form.Option;
import dk.mushjul.form.Shared;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.Passes;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.WheelPanels;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class GroupPreparationTest {

  private static final String ROUND = "2027/borgerservice";

  @Autowired Office office;
  @Autowired TestPeople people;
  @Autowired UnitRounds rounds;
  @Autowired WheelPanels panels;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void aUnitPrepares() {
    people.solby();
    openWith("yes");
  }

  @Test
  @Passes(process = "groupPreparation", events = "endEvent_groupPrepared")
  @Passes(process = "unitRound", events = "endEvent_groupReady")
  void endsPreparedWithoutAGroupConversation() {
    office.handIn(
        "mads",
        "prepareUnit",
        Map.of(
            "unitFocus", "Vi taler om ventetid",
            "meetingOn", "2027-02-01",
            "meetingFrom", "13:00",
            "holdGrus", "no"));

    assertThat(office.passed(ROUND))
        .doesNotContain("endEvent_grusNotHeld", "endEvent_unitNotPrepared");
    assertThat(panels.unitFocus(ROUND).items())
        .extracting(Item::text)
        .containsExactly("Vi taler om ventetid");
    assertThat(told("unitFocus")).hasSize(9).contains("emma", "erik").doesNotContain("mads");
    assertThat(told("groupMeeting")).hasSize(9);
    assertThat(facts("unitFocus")).noneMatch(facts -> facts.contains("ventetid"));
  }

  @Test
  @Passes(
      process = "groupPreparation",
      events = {"event_preparationMissing", "endEvent_unitNotPrepared"})
  void goesOnWithoutAManagerWhoDoesNothing() {
    office.fire("event_preparationMissing");

    assertThat(office.passed(ROUND))
        .contains("endEvent_groupReady")
        .doesNotContain("sendTask_sendUnitFocus");
    assertThat(panels.unitFocus(ROUND).items()).isEmpty();
  }

  @Test
  void holdsGroupConversationsOnAsManyDaysAsItTakes() {
    office.handIn("mads", "prepareUnit", Map.of("holdGrus", "yes", "grusOn", "2027-01-20"));
    office.handIn(
        "mads",
        "holdGroupConversation",
        Map.of(
            "heldGrusOn", "2027-01-11",
            "groupGoals",
                List.of(Map.of("groupGoal", "Ét svar første gang", "groupTie", "coreTask")),
            "moreDates", "yes",
            "nextGrusOn", "2027-02-10"));

    var again = office.form("mads", office.task("holdGroupConversation"));
    assertThat(again.data().get("groupGoals").toString()).contains("Ét svar første gang");
    office.handIn(
        "mads",
        "holdGroupConversation",
        Map.of(
            "heldGrusOn", "2027-01-10",
            "groupGoals", again.data().get("groupGoals"),
            "moreDates", "no"));

    assertThat(office.passed(ROUND)).contains("endEvent_groupPrepared");
    assertThat(rounds.get(ROUND).grusHeldOn()).hasSize(2);
    assertThat(panels.groupPlan(ROUND).items())
        .containsExactly(new Item("Ét svar første gang", "Støtter: Kerneopgaven"));
    assertThat(told("grusDate")).hasSize(20).contains("mads", "emma");
    assertThat(
            jdbc.queryForList(
                "select distinct uid from mushjul.appointment_sequence", String.class))
        .hasSize(2);
  }

  @Test
  @Passes(
      process = "groupPreparation",
      events = {"event_grusMissing", "endEvent_grusNotHeld"})
  void forgetsAGroupConversationThatWasNotHeld() {
    office.handIn("mads", "prepareUnit", Map.of("holdGrus", "yes"));

    office.fire("event_grusMissing");

    assertThat(rounds.get(ROUND).grusHeldOn()).isEmpty();
  }

  @Test
  void offersTheStrategicGoalsToTieTo() {
    office.handIn("mads", "prepareUnit", Map.of("holdGrus", "yes"));

    var form = office.form("mads", office.task("holdGroupConversation"));

    assertThat(form.options().get("groupTie"))
        .extracting(Option::label)
        .containsExactly("Hurtigere svar", "Kerneopgaven", "Ikke knyttet til et mål");
    assertThat(form.shared()).extracting(Shared::key).contains("strategicGoals");
    assertThat(form.data()).containsEntry("heldGrusOn", "2027-01-11");
  }

  @Test
  void refusesDaysThatAreGone() {
    assertThatThrownBy(
            () ->
                office.handIn(
                    "mads", "prepareUnit", Map.of("meetingOn", "2027-01-08", "holdGrus", "no")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("\"key\":\"meetingOn\"");
    assertThat(office.tasks("prepareUnit").count()).isOne();
  }

  @Test
  void doesNotAskForAGroupConversationWhereTheConceptHasNone() {
    assertThat(office.form("mads", office.task("prepareUnit")).data())
        .containsEntry("useGrus", "yes");
    people.solby();
    open("2028", "no");

    var task =
        office.tasks("prepareUnit").processInstanceBusinessKey("2028/borgerservice").singleResult();
    assertThat(office.form("mads", task).data()).containsEntry("useGrus", "no");
    office.handIn("mads", task, Map.of("holdGrus", "yes"));

    assertThat(office.passed("2028/borgerservice"))
        .contains("endEvent_groupPrepared")
        .doesNotContain("userTask_holdGroupConversation");
    assertThat(office.tasks("holdGroupConversation").count()).isZero();
  }

  @Test
  void keepsTheTalksWhereTheConceptHasGroupConversationsBesideThem() {
    office.handIn("mads", "prepareUnit", Map.of("holdGrus", "yes", "grusInstead", "yes"));

    assertThat(rounds.get(ROUND).instead()).isEqualTo(InsteadOfTalks.NO);
    assertThat(rounds.get(ROUND).grusOn()).isNotNull();
  }

  @Test
  void leavesThoseWhoAreAwayThatDayInPeace() {
    jdbc.update(
        """
        update mushjul.employee set absent_from = '2027-01-01', absent_to = '2027-04-01'
        where employee_id = 'emma'
        """);

    office.handIn("mads", "prepareUnit", Map.of("meetingOn", "2027-02-01", "holdGrus", "no"));

    assertThat(told("groupMeeting")).contains("erik").doesNotContain("emma");
  }

  private void openWith(String useGrus) {
    open("2027", useGrus);
  }

  private void open(String year, String useGrus) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year",
            Integer.parseInt(year),
            "sector",
            "private",
            "firstDay",
            year + "-03-01",
            "lastDay",
            year + "-06-30",
            "units",
            List.of("borgerservice")));
    office.handIn(
        "hanne",
        "describeStrategy",
        Map.of("strategicGoals", List.of(Map.of("goalTitle", "Hurtigere svar"))));
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", useGrus));
  }

  private List<String> told(String kind) {
    return jdbc.queryForList(
        "select recipient from mushjul.notice where kind = ?", String.class, kind);
  }

  private List<String> facts(String kind) {
    return jdbc.queryForList(
        "select facts::text from mushjul.notice where kind = ?", String.class, kind);
  }
}
