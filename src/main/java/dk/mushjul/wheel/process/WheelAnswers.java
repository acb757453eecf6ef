package dk.mushjul.wheel.process;

import dk.mushjul.form.Answers;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.wheel.DayWords;
import dk.mushjul.wheel.WheelDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What HR asks for when opening a wheel, once it makes sense together. */
record WheelAnswers(int year, String sector, WheelDates dates, List<String> units) {

  private static final int YEARS_BACK = 1;
  private static final int YEARS_AHEAD = 2;

  /**
   * Reads accepted answers.
   *
   * @throws InvalidAnswers when the year is out of reach or the dates are not in order
   */
  static WheelAnswers of(Answers answers, int thisYear) {
    var all = answers.all();
    var year = new BigDecimal(all.get("year").toString()).intValue();
    var evaluation = day(all, "evaluationOn");
    var dates =
        new WheelDates(
            day(all, "firstDay"),
            day(all, "lastDay"),
            evaluation == null ? WheelDates.usualEvaluation(year) : evaluation);
    var errors = new ArrayList<FieldError>();
    checkYear(year, thisYear, errors);
    checkDates(year, dates, evaluation != null, errors);
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
    return new WheelAnswers(year, all.get("sector").toString(), dates, units(all));
  }

  private static void checkYear(int year, int thisYear, List<FieldError> errors) {
    var from = thisYear - YEARS_BACK;
    var to = thisYear + YEARS_AHEAD;
    if (year < from || year > to) {
      errors.add(new FieldError("year", "År", "Vælg et år fra " + from + " til " + to + "."));
    }
  }

  private static void checkDates(
      int year, WheelDates dates, boolean evaluationChosen, List<FieldError> errors) {
    if (Math.abs(dates.firstDay().getYear() - year) > 1) {
      errors.add(
          new FieldError(
              "firstDay", "Første dag for samtaler", "Vælg en dag i eller tæt på hjulets år."));
    }
    if (dates.lastDay().isBefore(dates.firstDay())) {
      errors.add(
          new FieldError(
              "lastDay",
              "Sidste dag for samtaler",
              "Vælg en dag, der ikke ligger før den første dag."));
    } else if (!dates.lastDay().isBefore(dates.evaluationOn())) {
      errors.add(evaluationChosen ? tooEarly() : tooLate(dates.evaluationOn()));
    }
  }

  private static FieldError tooEarly() {
    return new FieldError(
        "evaluationOn", "Evaluering", "Vælg en dag efter den sidste dag for samtaler.");
  }

  private static FieldError tooLate(LocalDate evaluationOn) {
    return new FieldError(
        "lastDay",
        "Sidste dag for samtaler",
        "Vælg en dag før evalueringen den " + DayWords.of(evaluationOn) + ".");
  }

  @SuppressWarnings("unchecked")
  private static List<String> units(Map<String, Object> all) {
    var units = (List<String>) all.get("units");
    return units == null ? List.of() : units;
  }

  private static LocalDate day(Map<String, Object> all, String key) {
    var day = all.get(key);
    return day == null || day.toString().isBlank() ? null : LocalDate.parse(day.toString());
  }
}
