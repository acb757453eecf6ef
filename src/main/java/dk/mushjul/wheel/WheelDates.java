package dk.mushjul.wheel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The three dates that a wheel turns by. */
public record WheelDates(LocalDate firstDay, LocalDate lastDay, LocalDate evaluationOn) {

  private static final MonthDay USUAL_FIRST_DAY = MonthDay.of(3, 1);
  private static final MonthDay USUAL_EVALUATION = MonthDay.of(11, 1);
  private static final int WEEKS_TO_BRIEF = 6;
  private static final int MONTHS_OF_TALKS = 4;
  private static final int WEEKS_TO_EVALUATE = 2;

  /** When the year is evaluated where HR chooses no other day. */
  public static LocalDate usualEvaluation(int year) {
    return USUAL_EVALUATION.atYear(year);
  }

  /**
   * Dates that HR may change: talks from March on, or as soon as everybody can be briefed, for four
   * months. Empty when the year is too far gone.
   *
   * @param workingDay the first working day from a day on
   */
  public static Optional<WheelDates> suggested(
      int year, LocalDate today, UnaryOperator<LocalDate> workingDay) {
    var usual = workingDay.apply(USUAL_FIRST_DAY.atYear(year));
    var first = usual.isBefore(today) ? workingDay.apply(today.plusWeeks(WEEKS_TO_BRIEF)) : usual;
    var evaluation = usualEvaluation(year);
    var latest = evaluation.minusWeeks(WEEKS_TO_EVALUATE);
    var last = workingDay.apply(first.plusMonths(MONTHS_OF_TALKS));
    var end = last.isAfter(latest) ? latest : last;
    return first.isBefore(end)
        ? Optional.of(new WheelDates(first, end, evaluation))
        : Optional.empty();
  }
}
