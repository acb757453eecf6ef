package dk.mushjul.bench.years;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Eight of the years that {@code bench/random-years} plays by the hundred. */
@MushjulTest
@OneStory
class RandomYearsTest {

  @Autowired ApplicationContext application;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverHappensEverythingAgrees(long seed) {
    var tally = new Tally();

    new Play(seed, application, tally).run(1, Pace.BRISK);

    assertThat(tally.checks()).isGreaterThan(60);
    assertThat(tally.rarerThan(1)).hasSizeLessThan(Kind.values().length - 20);
  }
}
