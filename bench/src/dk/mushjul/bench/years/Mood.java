package dk.mushjul.bench.years;

import java.util.List;
import java.util.Map;

/** What a talk has about it, so that the rare comes several times in the same one. */
enum Mood {
  /** Most of it goes well. */
  GOOD(Map.of(), Map.of()),
  /** The two do not easily agree. */
  QUARRELSOME(
      Map.of("approval", 85, "mediation", 60, "confirmation", 70, "changeAnswer", 70), Map.of()),
  /** Something always comes between. */
  UNLUCKY(
      Map.of("outcome", 92, "followUpOutcome", 60, "shortNotice", 0),
      Map.of("conversationOn", List.of(1, 8))),
  /** All of it goes well, and soon. */
  SMOOTH(
      Map.of("outcome", 0, "approval", 0, "shortNotice", 0),
      Map.of("conversationOn", List.of(8, 14)));

  private static final List<Mood> COMMON =
      List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, QUARRELSOME, QUARRELSOME, UNLUCKY);

  private final Map<String, Integer> unusual;
  private final Map<String, List<Integer>> days;

  Mood(Map<String, Integer> unusual, Map<String, List<Integer>> days) {
    this.unusual = unusual;
    this.days = days;
  }

  static Mood any(Chance chance) {
    return chance.one(COMMON);
  }

  /** How often in a hundred any answer but the usual is given to a field. */
  int unusual(String field, int elsewhere) {
    return unusual.getOrDefault(field, elsewhere);
  }

  /** The first and last day of a field, counted from today; null where it is as usual. */
  List<Integer> days(String field) {
    return days.get(field);
  }

  /** Whether nobody lets the other wait. */
  boolean isQuick() {
    return this == UNLUCKY || this == SMOOTH;
  }
}
