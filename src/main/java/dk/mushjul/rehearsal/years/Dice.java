package dk.mushjul.rehearsal.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Chance that falls the same way each time for the same case, so that a play can be resumed. */
final class Dice {

  private final Random random;

  private Dice(Random random) {
    this.random = random;
  }

  /** The dice of a case. */
  static Dice of(Object... about) {
    long seed = 1;
    for (var part : about) {
      seed = seed * 1_000_003 + String.valueOf(part).hashCode();
    }
    // Random begins alike for seeds that lie close together; this one scatters them first.
    return new Dice(new Random(new SplittableRandom(seed).nextLong()));
  }

  /** A number from one to another, both included. */
  int from(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True in so many of a hundred cases. */
  boolean in100(int cases) {
    return random.nextInt(100) < cases;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** So many of them, each at most once, in their order. */
  <T> List<T> some(int how, List<T> of) {
    var places = new ArrayList<Integer>();
    for (var i = 0; i < of.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, random);
    return places.stream().limit(how).sorted().map(of::get).toList();
  }

  <T> List<T> shuffled(List<T> of) {
    var all = new ArrayList<>(of);
    Collections.shuffle(all, random);
    return all;
  }
}
