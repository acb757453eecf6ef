package dk.mushjul.bench.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When the wheels of a play turn: one a year, and the next may open before the last is over. */
final class Turns {

  private static final int DAYS_OF_A_YEAR = 364;
  private static final List<String> SECTORS =
      List.of("municipality", "municipality", "state", "region", "private");

  private Turns() {}

  /**
   * One wheel.
   *
   * @param end when its follow-ups are over too, most of them
   */
  record Turn(
      int year,
      LocalDate opening,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDate evaluationOn,
      LocalDate end,
      String sector) {

    Map<String, Object> answers() {
      return Map.of(
          "year", year,
          "sector", sector,
          "firstDay", firstDay.toString(),
          "lastDay", lastDay.toString(),
          "evaluationOn", evaluationOn.toString(),
          "units", List.of());
    }
  }

  static List<Turn> of(LocalDate begins, int years, Pace pace, Chance chance) {
    var turns = new ArrayList<Turn>();
    for (var number = 0; number < years; number++) {
      turns.add(turn(begins.plusDays((long) number * DAYS_OF_A_YEAR), pace, chance));
    }
    return turns;
  }

  private static Turn turn(LocalDate from, Pace pace, Chance chance) {
    var opening = from.plusDays(chance.from(1, pace.beforeOpening));
    var first = opening.plusDays(chance.from(14, pace.briefing));
    var last = first.plusDays(chance.from(30, pace.talks));
    var evaluation = last.plusDays(chance.from(14, pace.closing));
    return new Turn(
        from.getYear(),
        opening,
        first,
        last,
        evaluation,
        evaluation.plusDays(chance.from(pace.after - 10, pace.after)),
        chance.one(SECTORS));
  }
}
