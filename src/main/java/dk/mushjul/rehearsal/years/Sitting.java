package dk.mushjul.rehearsal.years;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Somebody in front of a form.
 *
 * @param about the case: {@code year/employee}, {@code year/unit} or {@code year}
 * @param work the unit whose work the case is about, or {@code leder}
 */
record Sitting(String person, String step, String about, String work, LocalDate today) {

  /** The year of the wheel; of a request, this year. */
  int year() {
    var year = about.split("/")[0];
    return year.matches("\\d{4}") ? Integer.parseInt(year) : today.getYear();
  }

  /** The employee, the unit or the wheel that the case is about. */
  String subject() {
    return about.substring(about.indexOf('/') + 1);
  }

  /** The same person in a row of a list. */
  Sitting row(String list, int number) {
    return new Sitting(person, step + "/" + list + number, about, work, today);
  }

  Dice dice(Object... what) {
    return Dice.of(person, step, about, Arrays.toString(what));
  }
}
