package dk.mushjul.organisation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Whom an employee can talk things over with: the nearest representatives. */
@Component
public class Support {

  private final Directory directory;

  Support(Directory directory) {
    this.directory = directory;
  }

  /**
   * Representatives of a unit.
   *
   * @param unit what it is called
   * @param names empty where nobody is named, as far up as there are units
   */
  public record Nearest(String unit, List<String> names) {}

  /** The union representatives of the person's unit, or else of the nearest unit above. */
  public Nearest unionOf(String employeeId) {
    return nearest(employeeId, Unit::trNames);
  }

  /** The work environment representatives, found in the same way. */
  public Nearest workEnvironmentOf(String employeeId) {
    return nearest(employeeId, Unit::amrNames);
  }

  private Nearest nearest(String employeeId, Function<Unit, List<String>> names) {
    var unit = directory.employee(employeeId).map(Employee::unitId).flatMap(directory::unit);
    while (unit.isPresent() && names.apply(unit.get()).isEmpty()) {
      unit = Optional.ofNullable(unit.get().parentId()).flatMap(directory::unit);
    }
    return unit.map(found -> new Nearest(found.name(), names.apply(found)))
        .orElse(new Nearest(null, List.of()));
  }
}
