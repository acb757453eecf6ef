package dk.mushjul.bench.years;

import dk.mushjul.organisation.Directory;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Managers change as HR says in a form while the wheel turns. */
final class HrForms {

  /** How often nothing changes by it. */
  private static final int SAME_IN_100 = 10;

  private final Directory directory;
  private final House house;
  private final Desks desks;
  private final Chance chance;

  HrForms(Directory directory, House house, Desks desks, Chance chance) {
    this.directory = directory;
    this.house = house;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it is refused. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.MANAGER_CHANGED_BY_FORM, this::changeManager,
        Kind.MANAGER_OF_UNIT_CHANGED_BY_FORM, this::changeHead);
  }

  private boolean changeManager() {
    var person = chance.one(house.others());
    var manager = chance.in100(SAME_IN_100) ? managerOf(person) : chance.one(house.people()).id();
    var changed = change("people", "changedPeople", person.id(), manager);
    if (changed) {
      house.remember(person.heldBy(manager));
    }
    return changed;
  }

  private String managerOf(Person person) {
    return directory.managerOf(person.id()).orElse(House.TOP);
  }

  private boolean changeHead() {
    var unit = chance.one(house.units().subList(1, house.units().size()));
    var manager = chance.one(house.people()).id();
    var changed = change("unit", "changedUnit", unit, manager);
    if (changed) {
      house.rememberHead(unit, manager);
    }
    return changed;
  }

  private boolean change(String what, String field, String value, String manager) {
    Map<String, Object> answers = Map.of("changeFor", what, field, value, "newManager", manager);
    return desks.start(House.HR, "managerChange", "changeManager", answers);
  }
}
