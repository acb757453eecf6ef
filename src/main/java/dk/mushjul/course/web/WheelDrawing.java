package dk.mushjul.course.web;

import dk.mushjul.course.Phase;
import dk.mushjul.course.Step.State;
import dk.mushjul.course.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The wheel as a picture of 640 by 640: a ring of five arrows, one of them where the reader is. */
final class WheelDrawing {

  private static final double MIDDLE = 320;
  private static final double OUTER = 308;
  private static final double INNER = 118;
  private static final double TITLE = 216;
  private static final double SLICE = 2 * Math.PI / Phase.values().length;
  private static final double GAP = 0.035;
  private static final double POINT = 0.13;

  private WheelDrawing() {}

  /**
   * One arrow of the ring.
   *
   * @param outline the path of its edge
   * @param x where the middle of its title stands
   */
  record Arrow(String outline, State state, String title, String x, String y) {}

  /** The arrows in their order; when everything is over, none of them is where the reader is. */
  static List<Arrow> of(Phase here, boolean over, Words words) {
    return Arrays.stream(Phase.values())
        .map(phase -> arrow(phase, over ? State.DONE : state(phase, here), words))
        .toList();
  }

  private static Arrow arrow(Phase phase, State state, Words words) {
    // The first arrow stands on top.
    var from = -Math.PI / 2 - SLICE / 2 + phase.ordinal() * SLICE + GAP;
    var to = from + SLICE - 2 * GAP;
    var middle = (from + to + POINT) / 2;
    return new Arrow(
        outline(from, to),
        state,
        words.text("phase." + phase.word()),
        number(MIDDLE + TITLE * Math.cos(middle)),
        number(MIDDLE + TITLE * Math.sin(middle)));
  }

  private static State state(Phase phase, Phase here) {
    if (phase == here) {
      return State.NOW;
    }
    return phase.compareTo(here) < 0 ? State.DONE : State.LATER;
  }

  private static String outline(double from, double to) {
    var half = (OUTER + INNER) / 2;
    return "M"
        + at(OUTER, from)
        + arc(OUTER, 1)
        + at(OUTER, to)
        + "L"
        + at(half, to + POINT)
        + "L"
        + at(INNER, to)
        + arc(INNER, 0)
        + at(INNER, from)
        + "L"
        + at(half, from + POINT)
        + "Z";
  }

  private static String arc(double radius, int clockwise) {
    return "A" + number(radius) + " " + number(radius) + " 0 0 " + clockwise + " ";
  }

  private static String at(double radius, double angle) {
    return number(MIDDLE + radius * Math.cos(angle))
        + " "
        + number(MIDDLE + radius * Math.sin(angle));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
