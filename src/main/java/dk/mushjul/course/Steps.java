package dk.mushjul.course;

import dk.mushjul.course.Step.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects the steps of a course in their order. */
final class Steps {

  private final Words words;
  private final String course;
  private final List<Step> steps = new ArrayList<>();

  /** Steps whose titles are {@code course.<course>.<id>}. */
  Steps(Words words, String course) {
    this.words = words;
    this.course = course;
  }

  Steps add(String id, State state, LocalDate on, String text) {
    steps.add(new Step(id, words.text(course + "." + id), state, on, text));
    return this;
  }

  List<Step> list() {
    return steps;
  }
}
