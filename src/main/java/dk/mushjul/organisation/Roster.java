package dk.mushjul.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All units and all people at one moment, with everything that the rules make of them. */
record Roster(Map<String, Unit> units, Map<String, ConversationParty> people) {

  private static final Set<Role> PRIVILEGES = EnumSet.of(Role.ADMIN, Role.PROCESS_OWNER);

  static Roster of(Collection<Unit> units, Collection<ConversationParty> people) {
    return new Roster(
        units.stream().collect(toMap(Unit::id, identity())),
        people.stream().collect(toMap(party -> party.employee().id(), identity())));
  }

  /** What becomes of this roster when the proposal holds. */
  Roster after(Proposal proposal) {
    var units = proposal.units().stream().collect(toMap(Unit::id, identity()));
    var people = new LinkedHashMap<String, Employee>();
    this.people.forEach((id, party) -> people.put(id, party.employee().gone()));
    for (Employee person : proposal.employees()) {
      people.put(person.id(), person.works() ? privileged(person, proposal) : person.gone());
    }
    return new Roster(units, parties(new ReportingLines(units, people)));
  }

  /** Everybody who works here. */
  List<Employee> working() {
    return people.values().stream()
        .map(ConversationParty::employee)
        .filter(Employee::works)
        .toList();
  }

  /** Who heads each unit; while nobody does, who heads the nearest above. */
  Optional<String> headOf(String unitId) {
    var unit = units.get(unitId);
    while (unit != null && !works(unit.managerId())) {
      unit = unit.parentId() == null ? null : units.get(unit.parentId());
    }
    return Optional.ofNullable(unit).map(Unit::managerId);
  }

  private boolean works(String person) {
    var party = person == null ? null : people.get(person);
    return party != null && party.employee().works();
  }

  private Employee privileged(Employee person, Proposal proposal) {
    if (proposal.byAdministrator()) {
      return person;
    }
    var roles = new HashSet<>(person.roles());
    roles.removeAll(PRIVILEGES);
    var now = people.get(person.id());
    if (now != null) {
      now.employee().roles().stream().filter(PRIVILEGES::contains).forEach(roles::add);
    }
    return person.withRoles(roles);
  }

  private static Map<String, ConversationParty> parties(ReportingLines lines) {
    var held = new LinkedHashMap<String, ConversationParty>();
    lines.people().forEach((id, person) -> held.put(id, party(person, lines)));
    var managers = managers(lines.units().values(), held.values());
    held.replaceAll((id, party) -> withDerivedRoles(party, managers.contains(id)));
    return held;
  }

  private static ConversationParty party(Employee person, ReportingLines lines) {
    var manager = person.works() ? lines.managerOf(person).orElse(null) : null;
    return new ConversationParty(person, manager, lines.conversationUnitOf(person));
  }

  private static Set<String> managers(
      Collection<Unit> units, Collection<ConversationParty> people) {
    var managers = new HashSet<String>();
    units.forEach(unit -> managers.add(unit.managerId()));
    people.forEach(party -> managers.add(party.managerId()));
    return managers;
  }

  private static ConversationParty withDerivedRoles(ConversationParty party, boolean manages) {
    if (!party.employee().works()) {
      return party;
    }
    var roles = EnumSet.of(Role.EMPLOYEE);
    roles.addAll(party.employee().roles());
    if (manages) {
      roles.add(Role.MANAGER);
    }
    return new ConversationParty(
        party.employee().withRoles(roles), party.managerId(), party.unitId());
  }
}
