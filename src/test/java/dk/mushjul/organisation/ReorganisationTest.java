package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.organisation.DirectoryEvent.AbsenceChanged;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.organisation.DirectoryEvent.UnitChanged;
import dk.mushjul.testing.MushjulTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MushjulTest
class ReorganisationTest {

  private static final List<Unit> UNITS =
      List.of(unit("top", null, "dorte"), unit("nord", "top", "mads"), unit("syd", "top", "sara"));

  private final List<Employee> people = new ArrayList<>();

  @Autowired Reorganisation reorganisation;
  @Autowired Directory directory;

  @BeforeEach
  void everybody() {
    people.add(person("dorte", "top"));
    people.add(person("mads", "nord"));
    people.add(person("sara", "syd"));
    people.add(person("emma", "nord"));
    people.add(person("erik", "nord"));
  }

  @Test
  void takesEverybodyIn() {
    var change = carryOut();

    assertThat(change.joined()).hasSize(5);
    assertThat(change.changed()).isEmpty();
    assertThat(change.events()).hasSize(5).allMatch(EmployeeJoined.class::isInstance);
    assertThat(directory.managerOf("emma")).contains("mads");
    assertThat(directory.rolesOf("mads")).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.MANAGER);
    assertThat(directory.rolesOf("emma")).containsExactly(Role.EMPLOYEE);
    assertThat(directory.unitsWithTalks()).extracting(Unit::id).containsExactly("nord", "top");
    assertThat(directory.partiesOf("top")).containsOnlyKeys("dorte", "mads", "sara");
    assertThat(directory.managerAbove("mads")).contains("dorte");
  }

  @Test
  void changesNothingWhenNothingIsNew() {
    carryOut();

    var change = carryOut();

    assertThat(change.joined()).isEmpty();
    assertThat(change.left()).isEmpty();
    assertThat(change.changed()).isEmpty();
    assertThat(change.events()).isEmpty();
  }

  @Test
  void keepsWhoIsMissingAsSomebodyWhoHasLeft() {
    carryOut();
    people.removeIf(person -> person.id().equals("emma"));

    var change = carryOut();

    assertThat(change.left()).extracting(Employee::id).containsExactly("emma");
    assertThat(change.events()).containsExactly(new EmployeeLeft("emma"));
    assertThat(directory.employee("emma")).map(Employee::status).contains(Status.LEFT);
    assertThat(directory.rolesOf("emma")).isEmpty();
    assertThat(directory.partiesOf("nord")).containsOnlyKeys("erik");
    assertThat(carryOut().left()).isEmpty();
  }

  @Test
  void takesSomebodyBack() {
    carryOut();
    var emma = people.remove(3);
    carryOut();
    people.add(emma);

    var change = carryOut();

    assertThat(change.joined()).containsExactly(directory.employee("emma").orElseThrow());
    assertThat(change.events()).containsExactly(new EmployeeJoined("emma"));
  }

  @Test
  void tellsOfAnotherManagerAndAnotherUnit() {
    carryOut();
    people.set(3, person("emma", "syd"));

    var change = carryOut();

    assertThat(change.changed()).extracting(Employee::id).containsExactly("emma");
    assertThat(change.events())
        .containsExactlyInAnyOrder(
            new ManagerChanged("emma", "mads", "sara"), new UnitChanged("emma", "nord", "syd"));
  }

  @Test
  void tellsEverybodyOfANewHead() {
    carryOut();

    var change =
        reorganisation.carryOut(
            new Proposal(
                List.of(UNITS.get(0), unit("nord", "top", "erik"), UNITS.get(2)), people, true),
            0);

    assertThat(change.events())
        .containsExactlyInAnyOrder(
            new ManagerChanged("emma", "mads", "erik"),
            new ManagerChanged("mads", "dorte", "erik"),
            new UnitChanged("mads", "top", "nord"),
            new ManagerChanged("erik", "mads", "dorte"),
            new UnitChanged("erik", "nord", "top"));
    assertThat(directory.rolesOf("erik")).contains(Role.MANAGER);
    assertThat(directory.rolesOf("mads")).doesNotContain(Role.MANAGER);
  }

  @Test
  void tellsOfAbsence() {
    carryOut();
    var emma = people.get(3);
    people.set(3, away(emma, LocalDate.of(2027, 2, 1), LocalDate.of(2027, 8, 31)));

    var change = carryOut();

    assertThat(change.events())
        .containsExactly(
            new AbsenceChanged(
                "emma",
                emma.withRoles(Set.of(Role.EMPLOYEE)),
                directory.employee("emma").orElseThrow()));
    assertThat(directory.awayOn("emma", LocalDate.of(2027, 1, 31))).isFalse();
    assertThat(directory.awayOn("emma", LocalDate.of(2027, 2, 1))).isTrue();
    assertThat(directory.awayOn("emma", LocalDate.of(2027, 8, 31))).isTrue();
    assertThat(directory.awayOn("emma", LocalDate.of(2027, 9, 1))).isFalse();
  }

  @Test
  void closesAUnitThatIsMissingAndOpensItAgain() {
    carryOut();
    people.removeIf(person -> person.unitId().equals("syd"));

    reorganisation.carryOut(new Proposal(UNITS.subList(0, 2), people, true), 0);

    assertThat(directory.units()).extracting(Unit::id).containsExactly("nord", "top");
    assertThat(directory.unit("syd")).isPresent();
    people.add(person("sara", "syd"));
    carryOut();
    assertThat(directory.units()).extracting(Unit::id).contains("syd");
  }

  @Test
  void leavesPrivilegesWithWhoHasThemUnlessAnAdministratorProposes() {
    people.set(3, withRole(people.get(3), Role.PROCESS_OWNER));
    carryOut();
    people.set(3, people.get(3).withRoles(Set.of()));
    people.set(4, withRole(people.get(4), Role.ADMIN));

    reorganisation.carryOut(new Proposal(UNITS, people, false), 0);

    assertThat(directory.members(Role.PROCESS_OWNER)).containsExactly("emma");
    assertThat(directory.members(Role.ADMIN)).isEmpty();
    carryOut();
    assertThat(directory.members(Role.PROCESS_OWNER)).isEmpty();
    assertThat(directory.members(Role.ADMIN)).containsExactly("erik");
  }

  @Test
  void asksAboutManyLeavers() {
    IntStream.range(0, 15).forEach(i -> people.add(person("p" + i, "nord")));
    carryOut();
    var few = people.subList(0, 9);

    assertThat(reorganisation.foresee(new Proposal(UNITS, few, true)).leaversToConfirm())
        .isEqualTo(11);
    assertThatThrownBy(() -> reorganisation.carryOut(new Proposal(UNITS, few, true), 10))
        .isInstanceOf(TooManyLeave.class);
    assertThat(directory.members(Role.EMPLOYEE)).hasSize(20);
    reorganisation.carryOut(new Proposal(UNITS, few, true), 11);
    assertThat(directory.members(Role.EMPLOYEE)).hasSize(9);
  }

  @Test
  void doesNotAskAboutTenOrAFifth() {
    IntStream.range(0, 50).forEach(i -> people.add(person("p" + i, "nord")));
    carryOut();

    assertThat(leaversToConfirmWithout(10)).isZero();
    assertThat(leaversToConfirmWithout(11)).isZero();
    assertThat(leaversToConfirmWithout(12)).isEqualTo(12);
  }

  @Test
  void knowsLocalCommitteesApartFromTheOneOfTheWhole() {
    people.set(3, withRole(people.get(3), Role.COMMITTEE));
    var erik = people.get(4);
    people.set(
        4,
        new Employee(
            erik.id(),
            erik.name(),
            null,
            "nord",
            null,
            null,
            null,
            null,
            Set.of(),
            Set.of("nord", "syd"),
            Status.ACTIVE,
            null,
            null));

    carryOut();

    assertThat(directory.members(Role.COMMITTEE)).containsExactly("emma");
    assertThat(directory.rolesOf("erik")).containsExactly(Role.EMPLOYEE);
    assertThat(directory.employee("erik"))
        .map(Employee::committeeUnits)
        .contains(Set.of("nord", "syd"));
  }

  @Test
  void letsOneAtATimeChangeThings() throws Exception {
    var both = Executors.newFixedThreadPool(2);
    try {
      var changes = both.invokeAll(List.<Callable<Change>>of(this::carryOut, this::carryOut));
      int joined = 0;
      for (var change : changes) {
        joined += change.get().joined().size();
      }
      assertThat(joined).isEqualTo(5);
    } finally {
      both.shutdown();
    }
  }

  private int leaversToConfirmWithout(int number) {
    var rest = people.subList(0, people.size() - number);
    return reorganisation.foresee(new Proposal(UNITS, rest, true)).leaversToConfirm();
  }

  private Change carryOut() {
    return reorganisation.carryOut(new Proposal(UNITS, people, true), 0);
  }

  private static Employee withRole(Employee person, Role role) {
    return person.withRoles(Set.of(role));
  }

  private static Employee away(Employee person, LocalDate from, LocalDate to) {
    return new Employee(
        person.id(),
        person.name(),
        null,
        person.unitId(),
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        Status.LEAVE,
        from,
        to);
  }

  private static Employee person(String id, String unit) {
    return new Employee(
        id,
        "Navn " + id,
        null,
        unit,
        null,
        null,
        null,
        null,
        Set.of(),
        Set.of(),
        Status.ACTIVE,
        null,
        null);
  }

  private static Unit unit(String id, String above, String manager) {
    return new Unit(id, id, above, manager, List.of(), List.of());
  }
}
