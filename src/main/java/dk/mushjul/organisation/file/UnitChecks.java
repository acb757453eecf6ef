package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the units have to agree on among themselves and with the people. */
record UnitChecks(Lines lines) {

  /** Complains. True when the units hang together without a circle. */
  boolean run() {
    lines.units().values().forEach(this::checkReferences);
    int circles = complainAboutCircles();
    warnAboutRoots();
    return circles == 0;
  }

  private void checkReferences(UnitLine line) {
    var parent = line.unit().parentId();
    if (parent != null && !lines.units().containsKey(parent)) {
      line.row().error("parent_unit_id", "unknownUnit", parent);
    }
    var manager = line.unit().managerId();
    if (manager == null) {
      if (line.row().isEmpty("manager_id")) {
        line.row().warning("manager_id", "noManager", line.row().cell("name"));
      }
    } else if (!lines.people().containsKey(manager)) {
      line.row().error("manager_id", "unknownManager", manager);
    } else if (!lines.people().get(manager).employee().works()) {
      line.row().warning("manager_id", "managerLeft", manager);
    }
  }

  private int complainAboutCircles() {
    var seen = new HashSet<String>();
    int circles = 0;
    for (UnitLine line : lines.units().values()) {
      var circle = circleFrom(line.unit(), seen);
      if (!circle.isEmpty()) {
        circles++;
        var way = String.join(" → ", circle) + " → " + circle.get(0);
        lines.units().get(circle.get(0)).row().error("parent_unit_id", "unitCircle", way);
      }
    }
    return circles;
  }

  private List<String> circleFrom(Unit start, Set<String> seen) {
    var way = new ArrayList<String>();
    var next = start;
    while (next != null && seen.add(next.id())) {
      way.add(next.id());
      next = above(next);
    }
    int at = next == null ? -1 : way.indexOf(next.id());
    return at < 0 ? List.of() : way.subList(at, way.size());
  }

  private void warnAboutRoots() {
    var roots =
        lines.units().values().stream()
            .filter(line -> line.row().isEmpty("parent_unit_id"))
            .toList();
    for (UnitLine root : roots.subList(Math.min(1, roots.size()), roots.size())) {
      root.row()
          .warning("parent_unit_id", "severalRoots", root.unit().id(), roots.get(0).unit().id());
    }
  }

  private Unit above(Unit unit) {
    var line = unit.parentId() == null ? null : lines.units().get(unit.parentId());
    return line == null ? null : line.unit();
  }
}
