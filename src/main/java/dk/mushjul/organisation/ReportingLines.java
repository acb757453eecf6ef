package dk.mushjul.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds whose talk, and where it belongs. A talk is held by whoever {@code mus_manager_id}
 * names, else by the head of the unit, for that head by the nearest head above. It belongs to the
 * employee's unit, for the head of a unit to the nearest unit above.
 *
 * @param units by id, without circles
 * @param people by id
 */
public record ReportingLines(Map<String, Unit> units, Map<String, Employee> people) {

  /** Who holds this person's talk; nobody for the head of the whole. */
  public Optional<String> managerOf(Employee person) {
    return works(person.musManagerId()) && !person.musManagerId().equals(person.id())
        ? Optional.of(person.musManagerId())
        : headAbove(person);
  }

  /** The unit that this person's talk belongs to. */
  public String conversationUnitOf(Employee person) {
    var unit = units.get(person.unitId());
    while (unit != null && person.id().equals(unit.managerId()) && above(unit) != null) {
      unit = above(unit);
    }
    return unit == null ? person.unitId() : unit.id();
  }

  /**
   * People who, directly or through others, would hold each other's talks: one list a circle, each
   * held by the next and the last by the first. Everybody is below the head of the whole, so that
   * whoever holds that talk closes no circle, except with the head alone.
   */
  public List<List<String>> circles() {
    var circles = new ArrayList<List<String>>();
    var seen = new HashSet<String>();
    for (Employee person : people.values()) {
      if (person.works()) {
        circleFrom(person, seen).ifPresent(circles::add);
      }
    }
    return circles;
  }

  private Optional<List<String>> circleFrom(Employee person, Set<String> seen) {
    var way = new ArrayList<String>();
    Optional<String> next = Optional.of(person.id());
    while (next.isPresent() && seen.add(next.get())) {
      way.add(next.get());
      next = nextInCircle(people.get(next.get()));
    }
    return next.map(way::indexOf).filter(at -> at >= 0).map(at -> way.subList(at, way.size()));
  }

  private Optional<String> nextInCircle(Employee person) {
    var manager = managerOf(person);
    var back = manager.map(people::get).flatMap(this::managerOf);
    boolean eachOther = back.filter(person.id()::equals).isPresent();
    return headAbove(person).isEmpty() && !eachOther ? Optional.empty() : manager;
  }

  private Optional<String> headAbove(Employee person) {
    var unit = units.get(person.unitId());
    while (unit != null && (!works(unit.managerId()) || unit.managerId().equals(person.id()))) {
      unit = above(unit);
    }
    return Optional.ofNullable(unit).map(Unit::managerId);
  }

  private Unit above(Unit unit) {
    return unit.parentId() == null ? null : units.get(unit.parentId());
  }

  private boolean works(String employeeId) {
    return employeeId != null && people.containsKey(employeeId) && people.get(employeeId).works();
  }
}
