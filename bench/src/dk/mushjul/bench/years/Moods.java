package dk.mushjul.bench.years;

import java.util.HashMap;
import java.util.Map;

/** The moods of all the talks in a play. */
final class Moods {

  private final Chance chance;
  private final boolean smooth;
  private final Map<String, Mood> known = new HashMap<>();

  /**
   * Moods at random.
   *
   * @param smooth whether all of them are the best
   */
  Moods(Chance chance, boolean smooth) {
    this.chance = chance;
    this.smooth = smooth;
  }

  Mood of(String about) {
    return known.computeIfAbsent(about, any -> smooth ? Mood.SMOOTH : Mood.any(chance));
  }
}
