package dk.mushjul.schedule;

import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelDates;
import dk.mushjul.wheel.Window;
import java.time.LocalDate;

/** What dates become by a move. */
final class Dates {

  private Dates() {}

  static WheelDates after(DateMove move, Wheel wheel) {
    return new WheelDates(
        or(move.firstDay(), wheel.firstDay()),
        or(move.lastDay(), wheel.lastDay()),
        or(move.evaluationOn(), wheel.evaluationOn()));
  }

  static Window after(DateMove move, Window before) {
    return new Window(or(move.firstDay(), before.firstDay()), or(move.lastDay(), before.lastDay()));
  }

  static Window window(Wheel wheel) {
    return new Window(wheel.firstDay(), wheel.lastDay());
  }

  private static LocalDate or(LocalDate moved, LocalDate before) {
    return moved == null ? before : moved;
  }
}
