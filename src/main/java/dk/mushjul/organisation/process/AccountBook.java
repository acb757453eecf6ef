package dk.mushjul.organisation.process;

import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Accounts, groups of units, and who is in which group: as they are, or as they have to be.
 *
 * @param accounts by user id
 * @param unitGroups by group id
 */
record AccountBook(
    Map<String, Account> accounts, Map<String, UnitGroup> unitGroups, Set<Membership> memberships) {

  /** What these people in these units need. */
  static AccountBook wanted(Collection<Unit> units, Collection<Employee> working) {
    var wanted = new AccountBook(new LinkedHashMap<>(), new HashMap<>(), new HashSet<>());
    units.forEach(unit -> wanted.unitGroups.put(UnitGroup.id(unit.id()), UnitGroup.of(unit)));
    for (Employee person : working) {
      wanted.accounts.put(person.id(), Account.of(person));
      wanted.memberships.add(new Membership(person.id(), UnitGroup.id(person.unitId())));
      for (Role role : person.roles()) {
        wanted.memberships.add(new Membership(person.id(), role.group()));
      }
    }
    return wanted;
  }
}
