package dk.mushjul.organisation.process;

import dk.mushjul.organisation.Unit;

/** The group of everybody in a unit. */
record UnitGroup(String groupId, String name) {

  static UnitGroup of(Unit unit) {
    return new UnitGroup(id(unit.id()), unit.name());
  }

  static String id(String unitId) {
    return "unit-" + unitId;
  }
}
