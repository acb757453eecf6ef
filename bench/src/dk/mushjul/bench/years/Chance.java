package dk.mushjul.bench.years;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Everything that is left to chance in a play; the same seed falls the same way. */
final class Chance {

  private static final LocalTime OPENING_TIME = LocalTime.of(8, 0);
  private static final int MINUTES_OF_A_DAY = 7 * 60;

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed * 1_000_003 + 1987);
  }

  /** True in so many of a hundred cases. */
  boolean in100(int cases) {
    return random.nextInt(100) < cases;
  }

  /** A number from one to another, both included. */
  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One of them, or none where there are none. */
  <T> Optional<T> any(List<T> of) {
    return of.isEmpty() ? Optional.empty() : Optional.of(one(of));
  }

  /** A moment of a working day. */
  LocalTime time() {
    return OPENING_TIME.plusMinutes(from(5, MINUTES_OF_A_DAY));
  }
}
