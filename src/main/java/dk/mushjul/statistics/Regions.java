package dk.mushjul.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Cuts units out of the whole, from the top down, as long as what is cut and what is left is safe.
 */
final class Regions {

  private final UnitTree units;
  private final Parts parts;
  private final int minimum;
  private final Map<String, Counts> regions = new HashMap<>();

  Regions(UnitTree units, Parts parts, int minimum) {
    this.units = units;
    this.parts = parts;
    this.minimum = minimum;
  }

  /** Those of the given units that may have a number; nobody when the whole may not. */
  Set<String> cutOut(Set<String> among) {
    if (!among.contains(null) || !parts.areSafe(units.total(null), minimum)) {
      return new HashSet<>();
    }
    regions.put(null, units.total(null));
    units.topDown().stream().filter(among::contains).forEach(this::cutOut);
    return new HashSet<>(regions.keySet());
  }

  private void cutOut(String unit) {
    var around = around(unit);
    var inside = units.total(unit);
    var outside = regions.get(around).minus(inside);
    if (parts.areSafe(inside, minimum) && parts.areSafe(outside, minimum)) {
      regions.put(around, outside);
      regions.put(unit, inside);
    }
  }

  /** The nearest unit above that has a number; null for the whole. */
  private String around(String unit) {
    var above = units.above(unit);
    while (above.isPresent() && !regions.containsKey(above.get())) {
      above = units.above(above.get());
    }
    return above.orElse(null);
  }
}
