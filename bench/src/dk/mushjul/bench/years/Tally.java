package dk.mushjul.bench.years;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind has happened and each path was taken, in all plays together. */
final class Tally {

  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private final Map<String, Integer> paths = new TreeMap<>();
  private int checks;

  void seen(Kind kind) {
    kinds.merge(kind, 1, Integer::sum);
  }

  /** A path of a model, as its process and the id of its flow. */
  void took(String path) {
    paths.merge(path, 1, Integer::sum);
  }

  void checked() {
    checks++;
  }

  int checks() {
    return checks;
  }

  int of(Kind kind) {
    return kinds.getOrDefault(kind, 0);
  }

  int of(String path) {
    return paths.getOrDefault(path, 0);
  }

  /** The kinds that happened less often than that. */
  List<Kind> rarerThan(int times) {
    var rare = new ArrayList<Kind>();
    for (var kind : Kind.values()) {
      if (of(kind) < times) {
        rare.add(kind);
      }
    }
    return rare;
  }
}
