package dk.mushjul.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WheelTest {

  private static final LocalDate MEETING = LocalDate.of(2027, 1, 20);

  private final Wheel opened =
      Wheel.opened(
          "2027",
          "municipality",
          new WheelDates(
              LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30), LocalDate.of(2027, 11, 1)),
          Set.of(),
          "instance");
  private final Concept concept =
      new Concept("2027", 60, List.of("tasks"), List.of(), GroupTalk.BESIDE);

  @Test
  void turnsFromBriefingToEvaluated() {
    var evaluated =
        opened
            .propose(concept, false)
            .decide(ConceptDecision.AGREED, MEETING)
            .run()
            .close("operations")
            .evaluate()
            .publish();

    assertThat(evaluated.state()).isEqualTo(WheelState.EVALUATED);
    assertThat(evaluated.closeReason()).isEqualTo("operations");
    assertThat(evaluated.chosen()).contains(concept);
    assertThat(evaluated.decidedOn()).isEqualTo(MEETING);
  }

  @Test
  void forgetsARefusalWhenANewConceptIsProposed() {
    var refused = opened.propose(concept, true).decide(ConceptDecision.NOT_AGREED, MEETING);

    var again = refused.propose(concept, false);

    assertThat(again.decision()).isEqualTo(ConceptDecision.NONE);
    assertThat(again.decidedOn()).isNull();
    assertThat(again.conceptUnchanged()).isFalse();
  }

  @Test
  void refusesWhatCannotFollow() {
    assertThatThrownBy(() -> opened.decide(ConceptDecision.AGREED, MEETING))
        .isInstanceOf(WrongState.class);
    assertThatThrownBy(() -> opened.close("other")).isInstanceOf(WrongState.class);
    assertThatThrownBy(() -> opened.run().propose(concept, false)).isInstanceOf(WrongState.class);
    assertThatThrownBy(() -> opened.run().publish()).isInstanceOf(WrongState.class);
    assertThatThrownBy(() -> opened.run().evaluate().evaluate()).isInstanceOf(WrongState.class);
  }

  @Test
  void includesEveryUnitUnlessSomeWereChosen() {
    assertThat(opened.includes("teknik")).isTrue();

    var some =
        Wheel.opened(
            "2027",
            "state",
            new WheelDates(opened.firstDay(), opened.lastDay(), opened.evaluationOn()),
            Set.of("stab"),
            "instance");

    assertThat(some.includes("stab")).isTrue();
    assertThat(some.includes("teknik")).isFalse();
  }
}
