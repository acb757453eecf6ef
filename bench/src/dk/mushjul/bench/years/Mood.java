package dk.mushjul.bench.years;

import java.util.List;
import java.util.Map;

/** What a talk has about it, so that the rare comes several times in the same one. */
enum Mood {
  /** Most of it goes well. */
  GOOD(Map.of()),
  /** The two do not easily agree. */
  QUARRELSOME(Map.of("approval", 85, "mediation", 60, "confirmation", 70, "changeAnswer", 70)),
  /** Something always comes between. */
  UNLUCKY(Map.of("outcome", 80, "followUpOutcome", 60));

  private static final List<Mood> COMMON =
      List.of(GOOD, GOOD, GOOD, GOOD, GOOD, QUARRELSOME, UNLUCKY);

  private final Map<String, Integer> unusual;

  Mood(Map<String, Integer> unusual) {
    this.unusual = unusual;
  }

  static Mood any(Chance chance) {
    return chance.one(COMMON);
  }

  /** How often in a hundred any answer but the usual is given. */
  int unusual(String field) {
    return unusual.getOrDefault(field, 0);
  }
}
