package dk.mushjul.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who works here or did, with the manager and the unit of their talk. */
@Repository
class Employees {

  private static final String SELECT =
      """
      select e.*, array(
        select r.role || coalesce(':' || r.unit_id, '')
        from mushjul.employee_role r where r.employee_id = e.employee_id) as roles
      from mushjul.employee e\s
      """;

  private final JdbcClient jdbc;

  Employees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ConversationParty> party(String employeeId) {
    return jdbc.sql(SELECT + "where e.employee_id = :id")
        .param("id", employeeId)
        .query(Employees::party)
        .optional();
  }

  List<ConversationParty> parties(Collection<String> employeeIds) {
    return jdbc.sql(SELECT + "where e.employee_id = any(:ids) order by e.employee_id")
        .param("ids", employeeIds.toArray(String[]::new))
        .query(Employees::party)
        .list();
  }

  List<ConversationParty> partiesOfUnit(String unitId) {
    return jdbc.sql(
            SELECT
                + "where e.conversation_unit_id = :unit and e.status <> 'left' order by e.employee_id")
        .param("unit", unitId)
        .query(Employees::party)
        .list();
  }

  List<ConversationParty> all() {
    return jdbc.sql(SELECT + "order by e.employee_id").query(Employees::party).list();
  }

  /** Whoever works here and has the text in id, name or address, in the order of their names. */
  List<Employee> search(String text, int most) {
    return jdbc.sql(
            SELECT
                + """
                where e.status <> 'left'
                  and concat_ws(' ', e.employee_id, e.name, e.email) ilike :like escape '!'
                order by e.name, e.employee_id limit :most
                """)
        .param("like", "%" + text.replaceAll("([!%_])", "!$1") + "%")
        .param("most", most)
        .query((row, number) -> employee(row))
        .list();
  }

  boolean any() {
    return jdbc.sql("select exists (select from mushjul.employee)").query(Boolean.class).single();
  }

  List<String> withRole(String role) {
    return jdbc.sql(
            """
            select r.employee_id from mushjul.employee_role r
            join mushjul.employee e using (employee_id)
            where r.role = :role and r.unit_id is null and e.status <> 'left'
            order by r.employee_id
            """)
        .param("role", role)
        .query(String.class)
        .list();
  }

  List<String> working() {
    return jdbc.sql(
            "select employee_id from mushjul.employee where status <> 'left' order by employee_id")
        .query(String.class)
        .list();
  }

  /** As {@link Employee#awayOn}, for everybody at once. */
  List<String> awayOn(LocalDate day) {
    return jdbc.sql(
            """
            select employee_id from mushjul.employee
            where status <> 'left' and case
              when absent_from is null and absent_to is null then status = 'leave'
              else coalesce(absent_from <= :day, true) and coalesce(absent_to >= :day, true) end
            """)
        .param("day", day)
        .query(String.class)
        .list();
  }

  private static ConversationParty party(ResultSet row, int number) throws SQLException {
    return new ConversationParty(
        employee(row), row.getString("manager_id"), row.getString("conversation_unit_id"));
  }

  private static Employee employee(ResultSet row) throws SQLException {
    var status = Status.of(row.getString("status"));
    var words = Set.of((String[]) row.getArray("roles").getArray());
    return new Employee(
        row.getString("employee_id"),
        row.getString("name"),
        row.getString("email"),
        row.getString("unit_id"),
        row.getString("mus_manager_id"),
        row.getObject("employed_since", LocalDate.class),
        row.getBigDecimal("weekly_hours"),
        row.getObject("birth_year", Integer.class),
        roles(words, status),
        committeeUnits(words),
        status,
        row.getObject("absent_from", LocalDate.class),
        row.getObject("absent_to", LocalDate.class));
  }

  private static Set<Role> roles(Set<String> words, Status status) {
    if (status == Status.LEFT) {
      return Set.of();
    }
    var roles = EnumSet.of(Role.EMPLOYEE);
    words.stream().filter(word -> !word.contains(":")).map(Role::of).forEach(roles::add);
    return roles;
  }

  private static Set<String> committeeUnits(Set<String> words) {
    var units = new HashSet<String>();
    for (String word : words) {
      if (word.contains(":")) {
        units.add(word.substring(word.indexOf(':') + 1));
      }
    }
    return units;
  }
}
