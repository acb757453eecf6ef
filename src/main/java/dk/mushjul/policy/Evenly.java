package dk.mushjul.policy;

import java.util.List;
import java.util.stream.IntStream;

/** Picks from a list so that what is picked lies evenly apart. */
final class Evenly {

  private Evenly() {}

  /** The place of the i-th of so many things among so many places. */
  static int at(int i, int things, int places) {
    return (2 * i + 1) * places / (2 * things);
  }

  static <T> List<T> pick(int things, List<T> from) {
    return IntStream.range(0, things).mapToObj(i -> from.get(at(i, things, from.size()))).toList();
  }
}
