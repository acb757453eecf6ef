package dk.mushjul.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.evaluation.Figures.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedSumsTest {

  @Test
  void allowsWhatLeavesNobodyOrMany() {
    var sums = sums(60, 50, 50, 10, null);

    assertThat(sums.allow(50)).isTrue();
    assertThat(sums.allow(45)).isTrue();
    assertThat(sums.allow(47)).isFalse();
  }

  @Test
  void seesTheRestOfTheCalled() {
    // 60 called less 13 postponed are 47: three more than were followed up.
    assertThat(sums(60, null, null, 13, null).allow(44)).isFalse();
    assertThat(sums(60, null, null, 13, null).allow(42)).isTrue();
  }

  @Test
  void allowsEverythingWhereNothingWasPublished() {
    assertThat(sums(null, null, null, null, null).allow(7)).isTrue();
  }

  private static PublishedSums sums(
      Integer called, Integer held, Integer agreed, Integer postponed, Integer notHeld) {
    var conversations =
        List.of(
            new Figure("called", "", called),
            new Figure("held", "", held),
            new Figure("agreed", "", agreed),
            new Figure("postponed", "", postponed),
            new Figure("notHeld", "", notHeld));
    return PublishedSums.of(
        new Figures(
            LocalDate.of(2027, 11, 1), conversations, List.of(), null, List.of(), List.of()));
  }
}
