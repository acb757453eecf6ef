package dk.mushjul.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the numbers that may be published.
 *
 * <p>Measures are taken one after another. Each further measure is published for units among those
 * that have all earlier ones, so that the numbers nest: around every unit with a number lies a
 * region, the unit without the units below that have that number too. The measures so far cut a
 * region's people into parts, as "held" cuts "eligible" into held and not held. A unit gets a
 * number only when every part of its own region and of the region it is cut out of is empty or has
 * at least the minimum of people. Whatever is added and subtracted of published numbers is then put
 * together from such parts: it never describes a group that is smaller.
 */
final class Suppression {

  private final UnitTree units;
  private final int minimum;
  private final Map<Measure, Set<String>> published = new EnumMap<>(Measure.class);

  Suppression(UnitTree units, int minimum) {
    this.units = units;
    this.minimum = minimum;
    publish();
  }

  /** Whether the number of a unit, or of the whole when null, may be seen. */
  boolean mayShow(Measure measure, String unit) {
    var number = units.total(unit).of(measure.categories());
    return number >= minimum
        && published.containsKey(measure)
        && published.get(measure).contains(unit);
  }

  private void publish() {
    var taken = new ArrayList<Measure>();
    var left = new ArrayList<>(List.of(Measure.values()));
    Set<String> among = new HashSet<>(units.topDown());
    among.add(null);
    // Nothing can be understood without knowing of how many.
    var next = Measure.ELIGIBLE;
    while (next != null) {
      taken.add(next);
      left.remove(next);
      among = accepted(taken, among);
      published.put(next, among);
      next = mostRows(taken, left, among);
    }
  }

  /** The measure that the most units can have besides those taken; null when none can. */
  private Measure mostRows(List<Measure> taken, List<Measure> left, Set<String> among) {
    Measure best = null;
    var rows = 0;
    for (var measure : left) {
      var chain = new ArrayList<>(taken);
      chain.add(measure);
      var size = accepted(chain, among).size();
      if (size > rows) {
        best = measure;
        rows = size;
      }
    }
    return best;
  }

  private Set<String> accepted(List<Measure> chain, Set<String> among) {
    return new Regions(units, new Parts(chain), minimum).cutOut(among);
  }
}
