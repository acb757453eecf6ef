package dk.mushjul.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Does what somebody with the published numbers and much time could do: thinks of every way in
 * which the people may be spread that fits the numbers, and looks for a group whose size is the
 * same in all of them.
 */
class NobodyCanBeFoundTest {

  private static final int MINIMUM = 3;
  private static final int MOST = 4;

  /** One category of one unit's own people. */
  private record Atom(String unit, Category category) {}

  /** A published number and what it counts, as bits of the atoms. */
  private record Known(int atoms, int number) {}

  @Test
  void inTwoUnitsBelowOneWithThreeCategories() {
    search(
        List.of("top", "north", "south"),
        List.of(Category.AGREED, Category.POSTPONED, Category.UNDER_WAY),
        1,
        150);
  }

  @Test
  void inThreeUnitsWithTwoCategories() {
    search(
        List.of("top", "north", "south", "west"),
        List.of(Category.AGREED, Category.UNCALLED),
        2,
        150);
  }

  @Test
  void inAChainOfUnits() {
    var parents = new LinkedHashMap<String, String>();
    parents.put("top", null);
    parents.put("care", "top");
    parents.put("north", "care");
    var random = new Random(3);
    for (var round = 0; round < 150; round++) {
      check(
          parents,
          spread(parents, List.of(Category.AGREED, Category.HELD_ONLY, Category.NOT_HELD), random));
    }
  }

  private static void search(List<String> units, List<Category> categories, int seed, int rounds) {
    var parents = new LinkedHashMap<String, String>();
    units.forEach(unit -> parents.put(unit, unit.equals("top") ? null : "top"));
    var random = new Random(seed);
    for (var round = 0; round < rounds; round++) {
      check(parents, spread(parents, categories, random));
    }
  }

  private static Map<Atom, Integer> spread(
      Map<String, String> parents, List<Category> categories, Random random) {
    var people = new LinkedHashMap<Atom, Integer>();
    for (var unit : parents.keySet()) {
      for (var category : categories) {
        people.put(new Atom(unit, category), random.nextInt(3) == 0 ? 0 : random.nextInt(MOST + 1));
      }
    }
    return people;
  }

  private static void check(Map<String, String> parents, Map<Atom, Integer> people) {
    var atoms = new ArrayList<>(people.keySet());
    var sizes = new SizesOfGroups(1 << atoms.size());
    new Worlds(published(parents, people, atoms), atoms.size()).visit(sizes);

    for (var group = 1; group < 1 << atoms.size(); group++) {
      var size = sizes.ifAlwaysTheSame(group);
      assertThat(size == 0 || size >= MINIMUM || size == SizesOfGroups.UNKNOWN)
          .as("%s people in group %s of %s", size, group, people)
          .isTrue();
    }
  }

  private static List<Known> published(
      Map<String, String> parents, Map<Atom, Integer> people, List<Atom> atoms) {
    var own = new HashMap<String, Counts>();
    people.forEach(
        (atom, number) ->
            own.computeIfAbsent(atom.unit(), unit -> Counts.none()).add(atom.category(), number));
    var units = new UnitTree(parents, own);
    var suppression = new Suppression(units, MINIMUM);
    var rows = new ArrayList<>(parents.keySet());
    rows.add(null);
    var known = new ArrayList<Known>();
    for (var row : rows) {
      for (var measure : Measure.values()) {
        if (suppression.mayShow(measure, row)) {
          known.add(
              new Known(
                  counted(parents, atoms, row, measure.categories()),
                  units.total(row).of(measure.categories())));
        }
      }
    }
    return known;
  }

  private static int counted(
      Map<String, String> parents, List<Atom> atoms, String row, Set<Category> categories) {
    var bits = 0;
    for (var i = 0; i < atoms.size(); i++) {
      var atom = atoms.get(i);
      if (EnumSet.copyOf(categories).contains(atom.category())
          && isBelow(parents, atom.unit(), row)) {
        bits |= 1 << i;
      }
    }
    return bits;
  }

  private static boolean isBelow(Map<String, String> parents, String unit, String row) {
    for (var at = unit; at != null; at = parents.get(at)) {
      if (at.equals(row)) {
        return true;
      }
    }
    return row == null;
  }

  /** The size of every group of atoms, as long as it is the same in every world. */
  private static final class SizesOfGroups {

    static final int UNKNOWN = -1;
    private static final int UNSEEN = -2;

    private final int[] sizes;

    SizesOfGroups(int groups) {
      sizes = new int[groups];
      java.util.Arrays.fill(sizes, UNSEEN);
    }

    void see(int[] world) {
      for (var group = 1; group < sizes.length; group++) {
        if (sizes[group] != UNKNOWN) {
          var size = size(world, group);
          sizes[group] = sizes[group] == UNSEEN || sizes[group] == size ? size : UNKNOWN;
        }
      }
    }

    private static int size(int[] world, int group) {
      var size = 0;
      for (var i = 0; i < world.length; i++) {
        size += (group >> i & 1) * world[i];
      }
      return size;
    }

    boolean knowsNothing() {
      for (var group = 1; group < sizes.length; group++) {
        if (sizes[group] != UNKNOWN) {
          return false;
        }
      }
      return true;
    }

    int ifAlwaysTheSame(int group) {
      return sizes[group];
    }
  }

  /** Every way to spread people over the atoms that fits what is known. */
  private static final class Worlds {

    private static final int ENOUGH = 8_000;

    private final List<Known> known;
    private final int[] world;
    private int visited;

    Worlds(List<Known> known, int atoms) {
      this.known = known;
      this.world = new int[atoms];
    }

    void visit(SizesOfGroups sizes) {
      fill(0, sizes);
    }

    private void fill(int atom, SizesOfGroups sizes) {
      // More worlds can only make more groups unknown: stopping early is on the strict side.
      if (visited > ENOUGH || sizes.knowsNothing()) {
        return;
      }
      if (atom == world.length) {
        visited++;
        sizes.see(world);
        return;
      }
      for (var number = 0; number <= room(atom); number++) {
        world[atom] = number;
        if (fits(atom)) {
          fill(atom + 1, sizes);
        }
      }
      world[atom] = 0;
    }

    private int room(int atom) {
      return known.stream()
          .filter(one -> (one.atoms() >> atom & 1) == 1)
          .mapToInt(Known::number)
          .min()
          .orElse(MINIMUM + MOST);
    }

    /** No number is exceeded, and none that has all its atoms is missed. */
    private boolean fits(int last) {
      return known.stream().allMatch(one -> fits(one, last));
    }

    private boolean fits(Known one, int last) {
      var sum = 0;
      for (var i = 0; i <= last; i++) {
        sum += (one.atoms() >> i & 1) * world[i];
      }
      var complete = one.atoms() >> last + 1 == 0;
      return complete ? sum == one.number() : sum <= one.number();
    }
  }
}
