package dk.mushjul.bench.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What can happen besides the usual, what has seldom happened in this play rather than often. */
final class Happenings {

  private static final int TRIED = 5;

  private final Chance chance;
  private final Map<Kind, BooleanSupplier> all = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);

  Happenings(Chance chance) {
    this.chance = chance;
  }

  void add(Map<Kind, BooleanSupplier> more) {
    all.putAll(more);
  }

  /** Lets something happen; returns what, or nothing where nothing that was tried would fit. */
  Optional<Kind> any() {
    return some().stream()
        .sorted(Comparator.comparing(kind -> seen.getOrDefault(kind, 0)))
        .filter(kind -> all.get(kind).getAsBoolean())
        .findFirst()
        .map(
            kind -> {
              seen.merge(kind, 1, Integer::sum);
              return kind;
            });
  }

  private List<Kind> some() {
    var left = new ArrayList<>(all.keySet());
    var some = new ArrayList<Kind>();
    for (var number = 0; number < TRIED; number++) {
      some.add(left.remove(chance.from(0, left.size() - 1)));
    }
    return some;
  }
}
