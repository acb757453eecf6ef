package dk.mushjul.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * Who works where, and who holds whose talk: the truth that everything else asks. Each question is
 * one statement; whoever asks for many people asks for all of them at once.
 */
@Service
public class Directory {

  private final Employees employees;
  private final Units units;
  private final Administrator administrator;

  Directory(Employees employees, Units units, Administrator administrator) {
    this.employees = employees;
    this.units = units;
    this.administrator = administrator;
  }

  /** The person of that id, also when they have left. */
  public Optional<Employee> employee(String employeeId) {
    return employees.party(employeeId).map(ConversationParty::employee);
  }

  /** The person of that id with the manager and the unit of the talk, also when they have left. */
  public Optional<ConversationParty> party(String employeeId) {
    return employees.party(employeeId);
  }

  /** These people with the manager and the unit of their talks, by id; unknown ids are missing. */
  public Map<String, ConversationParty> parties(Collection<String> employeeIds) {
    return byId(employees.parties(employeeIds));
  }

  /** Everybody whose talk belongs to the unit, by id. */
  public Map<String, ConversationParty> partiesOf(String unitId) {
    return byId(employees.partiesOfUnit(unitId));
  }

  /** Everybody who works here, by id. */
  public Map<String, ConversationParty> everybody() {
    return byId(employees.all().stream().filter(party -> party.employee().works()).toList());
  }

  /** Everybody whose talk belongs to the unit, those without a manager too. */
  public List<Employee> employeesOf(String unitId) {
    return employees.partiesOfUnit(unitId).stream().map(ConversationParty::employee).toList();
  }

  /**
   * Those who work here and have the text in id, name or address, by name; nobody for a blank text.
   */
  public List<Employee> search(String text, int most) {
    return text.isBlank() ? List.of() : employees.search(text.strip(), most);
  }

  /** The unit of that id, also when it is closed. */
  public Optional<Unit> unit(String unitId) {
    return units.unit(unitId);
  }

  /** Every unit that is not closed. */
  public List<Unit> units() {
    return units.open();
  }

  /** The unit and every unit below it. */
  public List<Unit> unitsAndBelow(String unitId) {
    return units.andBelow(unitId);
  }

  /** The units to which somebody's talk belongs: the ones that get a round. */
  public List<Unit> unitsWithTalks() {
    return units.withTalks();
  }

  /** Who holds this person's talk; nobody for the manager of the whole. */
  public Optional<String> managerOf(String employeeId) {
    return employees.party(employeeId).map(ConversationParty::managerId);
  }

  /** Who is asked when this manager is late: whoever holds the manager's own talk. */
  public Optional<String> managerAbove(String managerId) {
    return managerOf(managerId);
  }

  /** Who heads the unit; while nobody does, who heads the nearest unit above. */
  public Optional<String> managerOfUnit(String unitId) {
    return units.headedBy(unitId);
  }

  /**
   * The unit that this person's talk belongs to: the own one, for whoever heads it the one above.
   *
   * @throws IllegalArgumentException when nobody has that id
   */
  public String conversationUnitOf(String employeeId) {
    return employees
        .party(employeeId)
        .map(ConversationParty::unitId)
        .orElseThrow(() -> new IllegalArgumentException("Nobody has the id " + employeeId));
  }

  /** Every role of a user; none for whoever is unknown or has left. */
  public Set<Role> rolesOf(String userId) {
    if (administrator.is(userId)) {
      return Set.of(Role.ADMIN);
    }
    return employee(userId).map(Employee::roles).orElse(Set.of());
  }

  /** The user ids of everybody with that role. */
  public List<String> members(Role role) {
    return role == Role.EMPLOYEE ? employees.working() : employees.withRole(role.word());
  }

  /** Whether this person is away on that day. */
  public boolean awayOn(String employeeId, LocalDate day) {
    return employee(employeeId).map(person -> person.awayOn(day)).orElse(false);
  }

  /** Everybody who works here and is away on that day. */
  public Set<String> awayOn(LocalDate day) {
    return Set.copyOf(employees.awayOn(day));
  }

  private static Map<String, ConversationParty> byId(List<ConversationParty> parties) {
    var byId = new LinkedHashMap<String, ConversationParty>();
    parties.forEach(party -> byId.put(party.employee().id(), party));
    return byId;
  }
}
