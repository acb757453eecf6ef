package dk.mushjul.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of the workplace with everybody in them and below. Above all of them stands the whole,
 * called null.
 */
final class UnitTree {

  private final Map<String, String> parents;
  private final Map<String, Counts> totals = new HashMap<>();

  /**
   * Adds everybody up.
   *
   * @param parents every unit with the unit above it, null at the top
   * @param own the people of each unit itself; a unit may be missing
   */
  UnitTree(Map<String, String> parents, Map<String, Counts> own) {
    this.parents = parents;
    totals.put(null, Counts.none());
    parents.keySet().forEach(unit -> totals.put(unit, Counts.none()));
    own.forEach(this::addUpwards);
  }

  private void addUpwards(String unit, Counts people) {
    for (var at = Optional.ofNullable(unit); at.isPresent(); at = above(at.get())) {
      totals.get(at.get()).add(people);
    }
    totals.get(null).add(people);
  }

  /** Everybody in a unit and below; null stands for the whole. */
  Counts total(String unit) {
    return totals.get(unit);
  }

  Optional<String> above(String unit) {
    return Optional.ofNullable(parents.get(unit));
  }

  /** Every unit, those above before those below. */
  List<String> topDown() {
    var units = new ArrayList<>(parents.keySet());
    units.sort(Comparator.comparingInt(this::depth).thenComparing(unit -> unit));
    return units;
  }

  private int depth(String unit) {
    return above(unit).map(parent -> 1 + depth(parent)).orElse(0);
  }
}
