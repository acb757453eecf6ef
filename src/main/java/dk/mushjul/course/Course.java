package dk.mushjul.course;

import java.util.List;

/**
 * How far something has come, as one reader is told.
 *
 * @param about whom or what it is about
 * @param phase in which part of the wheel it is
 */
public record Course(String year, String about, Phase phase, List<Step> steps) {

  public Course {
    steps = List.copyOf(steps);
  }
}
