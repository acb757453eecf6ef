package dk.mushjul.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes what differs between two rosters, many rows a round trip. */
@Repository
class RosterWriter {

  private static final int BATCH = 500;

  private record RoleRow(String employeeId, String role, String unitId) {}

  private final JdbcTemplate jdbc;

  RosterWriter(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void write(Roster before, Roster after) {
    writeUnits(
        after.units().values().stream()
            .filter(unit -> !unit.equals(before.units().get(unit.id())))
            .toList());
    closeUnits(
        before.units().keySet().stream().filter(id -> !after.units().containsKey(id)).toList());
    var people =
        after.people().values().stream()
            .filter(party -> !party.equals(before.people().get(party.employee().id())))
            .toList();
    writePeople(people);
    writeRoles(people);
  }

  private void writeUnits(Collection<Unit> units) {
    jdbc.batchUpdate(
        """
        insert into mushjul.unit (unit_id, name, parent_unit_id, manager_id, tr_names, amr_names)
        values (?, ?, ?, ?, ?, ?)
        on conflict (unit_id) do update set name = excluded.name,
        parent_unit_id = excluded.parent_unit_id, manager_id = excluded.manager_id,
        tr_names = excluded.tr_names, amr_names = excluded.amr_names, closed = false
        """,
        units,
        BATCH,
        RosterWriter::set);
  }

  private void closeUnits(List<String> unitIds) {
    jdbc.batchUpdate(
        "update mushjul.unit set closed = true where unit_id = ?",
        unitIds,
        BATCH,
        (statement, id) -> statement.setString(1, id));
  }

  private void writePeople(Collection<ConversationParty> people) {
    jdbc.batchUpdate(
        """
        insert into mushjul.employee (employee_id, name, email, unit_id, mus_manager_id,
        employed_since, weekly_hours, birth_year, status, absent_from, absent_to, manager_id,
        conversation_unit_id)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (employee_id) do update set name = excluded.name, email = excluded.email,
        unit_id = excluded.unit_id, mus_manager_id = excluded.mus_manager_id,
        employed_since = excluded.employed_since, weekly_hours = excluded.weekly_hours,
        birth_year = excluded.birth_year, status = excluded.status,
        absent_from = excluded.absent_from, absent_to = excluded.absent_to,
        manager_id = excluded.manager_id, conversation_unit_id = excluded.conversation_unit_id
        """,
        people,
        BATCH,
        RosterWriter::set);
  }

  private void writeRoles(Collection<ConversationParty> people) {
    jdbc.update(
        "delete from mushjul.employee_role where employee_id = any(?)",
        (Object) people.stream().map(party -> party.employee().id()).toArray(String[]::new));
    var rows = new ArrayList<RoleRow>();
    people.forEach(party -> rows.addAll(roles(party.employee())));
    jdbc.batchUpdate(
        "insert into mushjul.employee_role (employee_id, role, unit_id) values (?, ?, ?)",
        rows,
        BATCH,
        (statement, row) -> {
          statement.setString(1, row.employeeId());
          statement.setString(2, row.role());
          statement.setString(3, row.unitId());
        });
  }

  private static List<RoleRow> roles(Employee person) {
    var rows = new ArrayList<RoleRow>();
    for (Role role : person.roles()) {
      if (role != Role.EMPLOYEE) {
        rows.add(new RoleRow(person.id(), role.word(), null));
      }
    }
    for (String unit : person.committeeUnits()) {
      rows.add(new RoleRow(person.id(), Role.COMMITTEE.word(), unit));
    }
    return rows;
  }

  private static void set(PreparedStatement statement, Unit unit) throws SQLException {
    statement.setString(1, unit.id());
    statement.setString(2, unit.name());
    statement.setString(3, unit.parentId());
    statement.setString(4, unit.managerId());
    statement.setObject(5, unit.trNames().toArray(String[]::new));
    statement.setObject(6, unit.amrNames().toArray(String[]::new));
  }

  private static void set(PreparedStatement statement, ConversationParty party)
      throws SQLException {
    var person = party.employee();
    statement.setString(1, person.id());
    statement.setString(2, person.name());
    statement.setString(3, person.email());
    statement.setString(4, person.unitId());
    statement.setString(5, person.musManagerId());
    statement.setObject(6, person.employedSince());
    statement.setBigDecimal(7, person.weeklyHours());
    statement.setObject(8, person.birthYear());
    statement.setString(9, person.status().word());
    statement.setObject(10, person.absentFrom());
    statement.setObject(11, person.absentTo());
    statement.setString(12, party.managerId());
    statement.setString(13, party.unitId());
  }
}
