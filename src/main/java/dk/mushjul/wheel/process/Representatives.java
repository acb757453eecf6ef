package dk.mushjul.wheel.process;

import dk.mushjul.organisation.Unit;
import java.util.List;
import java.util.Map;

/** Whom the people of a unit can ask besides their manager. */
final class Representatives {

  private Representatives() {}

  /** Adds their names to what a notice says; nothing where the unit is unknown or has none. */
  static void add(Map<String, String> facts, Unit unit) {
    if (unit != null) {
      put(facts, "tr", unit.trNames());
      put(facts, "amr", unit.amrNames());
    }
  }

  private static void put(Map<String, String> facts, String fact, List<String> names) {
    if (!names.isEmpty()) {
      facts.put(fact, String.join(", ", names));
    }
  }
}
