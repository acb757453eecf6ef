package dk.mushjul.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The managers about whom somebody above has an open task. */
@Component
public class LateManagers {

  private final JdbcClient jdbc;

  LateManagers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody's lateness, as somebody above was told. */
  public record LateManager(String managerId, String processInstanceId, LocalDate since) {}

  /** The open case about this manager. */
  public Optional<LateManager> find(String managerId) {
    return jdbc.sql("select * from mushjul.late_manager where manager_id = ?")
        .param(managerId)
        .query(LateManager.class)
        .optional();
  }

  /** All open cases. */
  public List<LateManager> all() {
    return jdbc.sql("select * from mushjul.late_manager order by manager_id")
        .query(LateManager.class)
        .list();
  }

  /** Opens a case. */
  public void open(LateManager late) {
    jdbc.sql(
            """
            insert into mushjul.late_manager (manager_id, process_instance_id, since)
            values (?, ?, ?)
            """)
        .params(late.managerId(), late.processInstanceId(), late.since())
        .update();
  }

  /** Closes the case about this manager. */
  public void close(String managerId) {
    jdbc.sql("delete from mushjul.late_manager where manager_id = ?").param(managerId).update();
  }
}
