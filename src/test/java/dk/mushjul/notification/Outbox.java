package dk.mushjul.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** People and rows for tests of the outbox. */
final class Outbox {

  private final JdbcTemplate jdbc;

  Outbox(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void employ(String id, String name, String email) {
    jdbc.update(
        "insert into mushjul.unit (unit_id, name) values ('stab', 'Stab') on conflict do nothing");
    jdbc.update(
        """
        insert into mushjul.employee (employee_id, name, email, unit_id, status, conversation_unit_id)
        values (?, ?, ?, 'stab', 'active', 'stab')
        """,
        id,
        name,
        email);
  }

  void away(String id, LocalDate from, LocalDate to) {
    jdbc.update(
        "update mushjul.employee set absent_from = ?, absent_to = ? where employee_id = ?",
        from,
        to,
        id);
  }

  void leave(String id) {
    jdbc.update("update mushjul.employee set status = 'left' where employee_id = ?", id);
  }

  List<String> states() {
    return jdbc.queryForList("select state from mushjul.notice order by id", String.class);
  }

  List<Map<String, Object>> rows() {
    return jdbc.queryForList("select * from mushjul.notice order by id");
  }
}
