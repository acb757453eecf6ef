package dk.mushjul.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts units together until every group has at least five people: a unit with fewer counts with the
 * nearest unit above, in the end with the whole.
 */
public final class ReportingGroups {

  /** How few people a number may describe. */
  public static final int MINIMUM = 5;

  /** The group that is the whole workplace. */
  public static final String WHOLE = "";

  private final Map<String, String> parents;
  private final Map<String, Integer> pools;
  private final Map<String, String> groups = new HashMap<>();

  /**
   * Puts the units together.
   *
   * @param parents every unit with the unit above it, null at the top
   * @param people how many people each unit has itself; a unit may be missing
   */
  public ReportingGroups(Map<String, String> parents, Map<String, Integer> people) {
    this.parents = parents;
    this.pools = new HashMap<>(people);
    deepestFirst().forEach(this::settle);
  }

  /** The group of a unit: itself, a unit above, or {@link #WHOLE}. */
  public String of(String unitId) {
    var group = groups.getOrDefault(unitId, WHOLE);
    return group.equals(unitId) || group.equals(WHOLE) ? group : of(group);
  }

  private void settle(String unitId) {
    var people = pools.getOrDefault(unitId, 0);
    if (people >= MINIMUM) {
      groups.put(unitId, unitId);
    } else {
      var above = parents.get(unitId) == null ? WHOLE : parents.get(unitId);
      pools.merge(above, people, Integer::sum);
      groups.put(unitId, above);
    }
  }

  private List<String> deepestFirst() {
    var units = new ArrayList<>(parents.keySet());
    units.sort(Comparator.comparingInt(this::depth).reversed().thenComparing(unit -> unit));
    return units;
  }

  private int depth(String unitId) {
    var above = parents.get(unitId);
    return above == null ? 0 : 1 + depth(above);
  }
}
