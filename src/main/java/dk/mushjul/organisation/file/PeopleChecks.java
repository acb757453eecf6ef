package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.ReportingLines;
import dk.mushjul.organisation.Role;
import java.util.Comparator;
import java.util.List;

/**
 * What the people have to agree on among themselves and with the units.
 *
 * @param administratorId the id that no employee may have
 */
record PeopleChecks(Lines lines, String administratorId) {

  /** Complains about names of units and people that nobody has. */
  void checkReferences() {
    lines.people().values().forEach(this::checkReferences);
  }

  /** Complains about people who would hold each other's talks. */
  void checkCircles() {
    var reporting = new ReportingLines(lines.unitsById(), lines.peopleById());
    reporting.circles().forEach(this::complain);
  }

  /** Warns about roles that only an administrator gives. */
  void warnAboutPrivileges() {
    for (EmployeeLine line : lines.people().values()) {
      for (Role role : List.of(Role.ADMIN, Role.PROCESS_OWNER)) {
        if (line.employee().works() && line.employee().roles().contains(role)) {
          line.row().warning(RoleWords.COLUMN, "roleIgnored", role.word());
        }
      }
    }
  }

  private void checkReferences(EmployeeLine line) {
    var person = line.employee();
    if (person.id() != null && person.id().equals(administratorId)) {
      line.row().error("employee_id", "administrator", person.id());
    }
    if (person.unitId() != null && !lines.units().containsKey(person.unitId())) {
      line.row().error("unit_id", "unknownUnit", person.unitId());
    }
    for (String unit : person.committeeUnits()) {
      if (!lines.units().containsKey(unit)) {
        line.row().error(RoleWords.COLUMN, "unknownCommittee", RoleWords.LOCAL + unit);
      }
    }
    checkManager(line, person.musManagerId());
  }

  private void checkManager(EmployeeLine line, String manager) {
    if (manager == null) {
      return;
    }
    if (!lines.people().containsKey(manager)) {
      line.row().error("mus_manager_id", "unknownManager", manager);
    } else if (!lines.people().get(manager).employee().works()) {
      line.row().warning("mus_manager_id", "musManagerLeft", manager);
    }
  }

  private void complain(List<String> circle) {
    var names = circle.stream().map(lines.people()::get).map(EmployeeLine::employee).toList();
    var way = String.join(" → ", names.stream().map(Employee::id).toList());
    circle.stream()
        .map(lines.people()::get)
        .min(
            Comparator.comparing((EmployeeLine line) -> line.row().isEmpty("mus_manager_id"))
                .thenComparing(line -> line.row().line()))
        .orElseThrow()
        .row()
        .error("mus_manager_id", "managerCircle", way + " → " + circle.get(0));
  }
}
