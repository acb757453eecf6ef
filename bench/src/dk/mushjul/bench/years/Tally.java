package dk.mushjul.bench.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind has happened and each path was taken. */
final class Tally {

  private static final String MARK = "# ";
  private static final String CHECKS = "checks";

  private final Map<String, Integer> counts = new TreeMap<>();

  void seen(Kind kind) {
    count(kind.name(), 1);
  }

  /** A path of a model, as its process and the id of its flow. */
  void took(String path) {
    count(path, 1);
  }

  void checked() {
    count(CHECKS, 1);
  }

  private synchronized void count(String what, int times) {
    counts.merge(what, times, Integer::sum);
  }

  int checks() {
    return of(CHECKS);
  }

  int of(Kind kind) {
    return of(kind.name());
  }

  synchronized int of(String path) {
    return counts.getOrDefault(path, 0);
  }

  /** The kinds that happened less often than that. */
  List<Kind> rarerThan(int times) {
    return Arrays.stream(Kind.values()).filter(kind -> of(kind) < times).toList();
  }

  /** All of it, for another process. */
  synchronized List<String> lines() {
    var lines = new ArrayList<String>();
    counts.forEach((what, times) -> lines.add(MARK + times + " " + what));
    return lines;
  }

  /** Adds such a line of another process; false for any other. */
  boolean add(String line) {
    if (!line.startsWith(MARK)) {
      return false;
    }
    var parts = line.substring(MARK.length()).split(" ", 2);
    count(parts[1], Integer.parseInt(parts[0]));
    return true;
  }
}
