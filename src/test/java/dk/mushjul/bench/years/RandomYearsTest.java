package dk.mushjul.bench.years;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.OneStory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Eight of the years that {@code bench/random-years} plays by the hundred. */
@MushjulTest
@OneStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomYearsTest {

  @Autowired ApplicationContext application;

  private final Tally tally = new Tally();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverHappensEverythingAgrees(long seed) {
    var before = tally.checks();

    new Play(seed, application, tally).run(1, Pace.BRISK);

    assertThat(tally.checks() - before).isGreaterThan(60);
  }

  @AfterAll
  void muchHasHappened() {
    assertThat(tally.rarerThan(1)).hasSizeLessThan(Kind.values().length / 2);
  }
}
