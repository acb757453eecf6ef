package dk.mushjul.bench.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random years are good only when everything has happened in them, and often. */
class RandomYearsReportTest {

  private static final int YEARS = 200;
  private static final String PATH = Paths.all().first();
  private static final String OUT_OF_REACH = "unitRound/flow_moreToStart";

  @Test
  void findNothingWrongWhenEveryKindWasSeenFiftyTimesAndEveryPathTaken() {
    assertThat(new RandomYears(YEARS, tally(50, "")).judged()).isEmpty();
  }

  @Test
  void failWhenAKindWasSeenFortyNineTimes() {
    assertThat(new RandomYears(YEARS, tally(49, "")).judged())
        .containsExactly("GUEST_AGREED was seen less than 50");
  }

  @Test
  void failWhenAPathWasNeverTaken() {
    assertThat(new RandomYears(YEARS, tally(50, PATH)).judged())
        .containsExactly(PATH + " was never taken");
  }

  @Test
  void acceptThatThirtyPeopleCannotTakeAPath() {
    assertThat(Paths.all()).contains(OUT_OF_REACH);
    assertThat(new RandomYears(YEARS, tally(50, OUT_OF_REACH)).judged()).isEmpty();
  }

  @Test
  void expectNotEverythingOfFewerYears() {
    assertThat(new RandomYears(YEARS - 1, new Tally()).judged()).isEmpty();
  }

  /** Every kind fifty times but one, and every path once but one. */
  private static Tally tally(int guests, String neverTaken) {
    var tally = new Tally();
    for (var kind : Kind.values()) {
      var times = kind == Kind.GUEST_AGREED ? guests : 50;
      IntStream.range(0, times).forEach(time -> tally.seen(kind));
    }
    Paths.all().stream().filter(path -> !path.equals(neverTaken)).forEach(tally::took);
    return tally;
  }
}
