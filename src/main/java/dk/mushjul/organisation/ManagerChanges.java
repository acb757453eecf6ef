package dk.mushjul.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a unit, or some people, another manager: the organisation of today with that changed. */
@Service
public class ManagerChanges {

  private final Employees employees;
  private final Units units;
  private final Reorganisation reorganisation;

  ManagerChanges(Employees employees, Units units, Reorganisation reorganisation) {
    this.employees = employees;
    this.units = units;
    this.reorganisation = reorganisation;
  }

  /**
   * Who gets whom.
   *
   * @param unit the unit that gets another head, or null for people
   * @param people who gets somebody to hold their talks, when it is no unit
   */
  public record Wish(String unit, Set<String> people, String manager) {}

  /** Those who would hold each other's talks; nobody when the wish can be granted. */
  @Transactional(readOnly = true)
  public List<String> circle(Wish wish) {
    var proposal = proposal(wish);
    return lines(proposal).circles().stream().findFirst().orElse(List.of());
  }

  /** Does it as an import does; returns how many have another manager then. */
  @Transactional
  public int carryOut(Wish wish) {
    var change = reorganisation.carryOut(proposal(wish), 0);
    return (int)
        change.events().stream().filter(DirectoryEvent.ManagerChanged.class::isInstance).count();
  }

  private Proposal proposal(Wish wish) {
    var headed = units.open().stream().map(unit -> headed(unit, wish)).toList();
    var now = employees.all().stream().map(ConversationParty::employee).toList();
    var people = new ArrayList<Employee>();
    now.stream().filter(Employee::works).map(ManagerChanges::asInAFile).forEach(people::add);
    people.replaceAll(held(wish, new ReportingLines(byId(headed), known(people))));
    return new Proposal(headed, people, false);
  }

  private static Unit headed(Unit unit, Wish wish) {
    return unit.id().equals(wish.unit()) ? unit.headedBy(wish.manager()) : unit;
  }

  /** Where the new manager is the one by the unit already, no exception is noted. */
  private static UnaryOperator<Employee> held(Wish wish, ReportingLines lines) {
    return person -> {
      if (wish.unit() != null || !wish.people().contains(person.id())) {
        return person;
      }
      var usual = lines.managerOf(person.heldBy(null)).orElse(null);
      return person.heldBy(Objects.equals(usual, wish.manager()) ? null : wish.manager());
    };
  }

  /** Who manages follows from the rest; it is not taken along. */
  private static Employee asInAFile(Employee person) {
    var roles = new HashSet<>(person.roles());
    roles.remove(Role.MANAGER);
    return person.withRoles(roles);
  }

  private static ReportingLines lines(Proposal proposal) {
    return new ReportingLines(byId(proposal.units()), known(proposal.employees()));
  }

  private static Map<String, Unit> byId(Collection<Unit> units) {
    return units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
  }

  private static Map<String, Employee> known(Collection<Employee> people) {
    return people.stream().collect(Collectors.toMap(Employee::id, person -> person));
  }
}
