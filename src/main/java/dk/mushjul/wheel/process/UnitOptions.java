package dk.mushjul.wheel.process;

import dk.mushjul.form.Option;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The units that can take part in a wheel, as somebody who chooses among them reads them. */
@Component
class UnitOptions {

  private final Directory directory;

  UnitOptions(Directory directory) {
    this.directory = directory;
  }

  /** Every unit to which somebody's talk belongs; namesakes are told apart by the unit above. */
  List<Option> all() {
    var units = directory.unitsWithTalks();
    var names = units.stream().collect(Collectors.groupingBy(Unit::name, Collectors.counting()));
    var parents = directory.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
    return units.stream().map(unit -> new Option(label(unit, names, parents), unit.id())).toList();
  }

  private static String label(Unit unit, Map<String, Long> names, Map<String, String> parents) {
    var parent = unit.parentId() == null ? null : parents.get(unit.parentId());
    return names.get(unit.name()) > 1 && parent != null
        ? unit.name() + " (" + parent + ")"
        : unit.name();
  }
}
