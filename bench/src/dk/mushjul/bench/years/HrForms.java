package dk.mushjul.bench.years;

import java.util.Map;
import java.util.function.BooleanSupplier;

/** What HR starts by a form while the wheel turns. */
final class HrForms {

  private final House house;
  private final Desks desks;
  private final Chance chance;

  HrForms(House house, Desks desks, Chance chance) {
    this.house = house;
    this.desks = desks;
    this.chance = chance;
  }

  /** What can happen; false where it is refused. */
  Map<Kind, BooleanSupplier> happenings() {
    return Map.of(
        Kind.DATES_ASKED, this::askForDates,
        Kind.MANAGER_CHANGED_BY_FORM, this::changeManager);
  }

  private boolean askForDates() {
    var who = chance.one(house.people()).id();
    return desks.start(House.HR, "dateChange", "moveDates", Map.of("movedWho", who));
  }

  private boolean changeManager() {
    var person = chance.one(house.others());
    var manager = chance.one(house.people()).id();
    var answers =
        Map.<String, Object>of(
            "changeFor", "people", "changedPeople", person.id(), "newManager", manager);
    var changed = desks.start(House.HR, "managerChange", "changeManager", answers);
    if (changed) {
      house.remember(person.heldBy(manager));
    }
    return changed;
  }
}
