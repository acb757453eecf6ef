package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.clock.TestClock;
import dk.mushjul.engine.Steps;
import dk.mushjul.form.Option;
import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.Office;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.Wheels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class StartWheelTest {

  @Autowired Office office;
  @Autowired Steps steps;
  @Autowired Wheels wheels;
  @Autowired RuntimeService runtime;
  @Autowired TestPeople people;
  @Autowired TestClock clock;

  @BeforeEach
  void everybodyIsThere() {
    people.solby();
  }

  @Test
  void isForHrAlone() {
    assertThat(steps.startFormData("wheel", "mads")).isEmpty();
    assertThat(steps.startFormData("wheel", "carl")).isEmpty();
    assertThatThrownBy(() -> office.start("emma", "wheel", answers(2027)))
        .isInstanceOf(AuthorizationException.class);
    assertThat(wheels.years()).isEmpty();
  }

  @Test
  void startsFromAnswersThatCanBeSentAsTheyAre() {
    var form = steps.startFormData("wheel", "hanne").orElseThrow();

    assertThat(form.data())
        .containsEntry("year", 2027)
        .containsEntry("firstDay", "2027-03-01")
        .containsEntry("lastDay", "2027-07-01");
    assertThat(form.options().get("units"))
        .extracting(Option::value)
        .contains("solby", "borgerservice", "hjemmepleje-nord");

    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", form.data().get("year"),
            "sector", "municipality",
            "firstDay", form.data().get("firstDay"),
            "lastDay", form.data().get("lastDay")));

    assertThat(wheels.get("2027").evaluationOn()).isEqualTo("2027-11-01");
  }

  @Test
  void offersTheNextYearOnceThisOneHasItsWheel() {
    office.start("hanne", "wheel", answers(2027));

    assertThat(steps.startFormData("wheel", "hanne").orElseThrow().data())
        .containsEntry("year", 2028)
        .containsEntry("sector", "municipality");
  }

  @Test
  void offersTheNextYearWhenThisOneIsTooFarGone() {
    clock.set(LocalDate.of(2027, 10, 4));

    assertThat(steps.startFormData("wheel", "hanne").orElseThrow().data())
        .containsEntry("year", 2028);
  }

  @Test
  void givesTheInstanceItsKeyAndDates() {
    var instance = office.start("hanne", "wheel", answers(2027));

    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("2027")
                .processDefinitionKey("wheel")
                .singleResult()
                .getId())
        .isEqualTo(instance.getId())
        .isEqualTo(wheels.get("2027").processInstanceId());
    assertThat(runtime.getVariables(instance.getId()))
        .containsOnlyKeys("wheelId", "firstDay", "lastDay", "evaluationOn", "hasCommittee")
        .containsEntry("wheelId", "2027")
        .containsEntry("firstDay", "2027-03-01")
        .containsEntry("evaluationOn", "2027-11-01")
        .containsEntry("hasCommittee", true);
  }

  @Test
  void refusesAYearThatHasAWheel() {
    office.start("hanne", "wheel", answers(2027));

    assertThatThrownBy(() -> office.start("hanne", "wheel", answers(2027)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("{\"errors\":[{\"key\":\"year\"");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("wheel").count()).isOne();
  }

  @Test
  void refusesDatesThatAreNotInOrder() {
    assertThatThrownBy(
            () ->
                office.start(
                    "hanne",
                    "wheel",
                    Map.of(
                        "year", 2027,
                        "sector", "state",
                        "firstDay", "2027-06-01",
                        "lastDay", "2027-05-01")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("\"key\":\"lastDay\"")
        .hasMessageNotContaining("2027-05-01");
    assertThat(wheels.years()).isEmpty();
  }

  @Test
  void keepsExactlyTheChosenUnits() {
    office.start(
        "hanne",
        "wheel",
        Map.of(
            "year", 2027,
            "sector", "state",
            "firstDay", "2027-03-01",
            "lastDay", "2027-06-30",
            "units", List.of("stab", "teknik")));

    assertThat(wheels.get("2027").units()).containsExactlyInAnyOrder("stab", "teknik");
  }

  private static Map<String, Object> answers(int year) {
    return Map.of(
        "year",
        year,
        "sector",
        "municipality",
        "firstDay",
        year + "-03-01",
        "lastDay",
        year + "-06-30");
  }
}
