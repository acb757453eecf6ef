package dk.mushjul.statistics.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may see the figures of which units. */
@Component
class Viewers {

  private final Directory directory;

  Viewers(Directory directory) {
    this.directory = directory;
  }

  /**
   * What somebody may see.
   *
   * @param everything the whole and every unit
   * @param units else these
   */
  record View(boolean everything, Set<String> units) {

    boolean includes(String unit) {
      return everything || unit != null && units.contains(unit);
    }
  }

  /** HR and the committee see everything, others what they head or sit in a committee of. */
  Optional<View> view(String person) {
    var roles = directory.rolesOf(person);
    if (roles.contains(Role.HR) || roles.contains(Role.COMMITTEE)) {
      return Optional.of(new View(true, Set.of()));
    }
    var units = unitsOf(person);
    return units.isEmpty() && !roles.contains(Role.MANAGER)
        ? Optional.empty()
        : Optional.of(new View(false, units));
  }

  private Set<String> unitsOf(String person) {
    var headed =
        directory.units().stream().filter(unit -> person.equals(unit.managerId())).map(Unit::id);
    var committees =
        directory.employee(person).map(Employee::committeeUnits).orElse(Set.of()).stream();
    var units = new HashSet<String>();
    Stream.concat(headed, committees)
        .flatMap(unit -> directory.unitsAndBelow(unit).stream())
        .forEach(unit -> units.add(unit.id()));
    return units;
  }
}
