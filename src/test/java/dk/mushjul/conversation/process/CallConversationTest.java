package dk.mushjul.conversation.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.UnitRounds;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class CallConversationTest {

  private static final String PEOPLE =
      """
      dorte;Dorte Lindskov;;solby;;;37;;;active;;
      hanne;Hanne Vang;;solby;;;37;;hr;active;;
      mads;Mads Toft;;borgerservice;;;37;;;active;;
      """;
  private static final String UNITS =
      """
      solby;Solby Kommune;;dorte
      borgerservice;Borgerservice;solby;mads
      """;

  @Autowired CallConversation calls;
  @Autowired Conversations conversations;
  @Autowired UnitRounds rounds;
  @Autowired Office office;
  @Autowired ManagementService management;
  @Autowired TestPeople people;

  @BeforeEach
  void emmaWorksInAUnitThatTakesPart() {
    people.organisation(UNITS, PEOPLE + "emma;Emma Lund;;borgerservice;;;37;;;active;;\n");
  }

  @Test
  void beginsTheRoundOfAUnitThatCameWhileTheWheelWasTurning() {
    aWheelRuns(List.of());
    emmaMovesToANewUnit();

    assertThat(calls.callFor("emma")).isTrue();
    office.settle();

    assertThat(rounds.of("2027", "ny").orElseThrow().processInstanceId()).isNotNull();
    var conversation = conversations.of("2027", "emma").orElseThrow();
    assertThat(conversation.parties().unitId()).isEqualTo("ny");
    assertThat(conversation.state()).isEqualTo(ConversationState.CALLED);
  }

  @Test
  void callsNobodyTwiceWhenTheRoundsWindowOpens() {
    aWheelRuns(List.of());
    emmaMovesToANewUnit();
    calls.callFor("emma");
    office.settle();

    office
        .timers("event_windowOpens")
        .forEach(
            timer -> {
              management.executeJob(timer.getId());
              office.settle();
            });

    assertThat(conversations.ofEmployee("emma")).hasSize(1);
    assertThat(conversations.of("2027", "mads")).isPresent();
  }

  @Test
  void leavesOutAUnitThatHasNoPartInTheWheel() {
    aWheelRuns(List.of("borgerservice"));
    emmaMovesToANewUnit();

    assertThat(calls.callFor("emma")).isFalse();

    assertThat(rounds.of("2027", "ny")).isEmpty();
  }

  private void aWheelRuns(List<String> units) {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "private",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", units));
    office.handIn("hanne", "describeStrategy", Map.of());
    office.handIn("hanne", "chooseConcept", Map.of("duration", 60, "useGrus", "no"));
  }

  private void emmaMovesToANewUnit() {
    people.organisation(
        UNITS + "ny;Ny enhed;solby;dorte\n", PEOPLE + "emma;Emma Lund;;ny;;;37;;;active;;\n");
  }
}
