package dk.mushjul.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a task is still there, asked of the database and not of what was read before. */
@Component
class TaskRows {

  private static final String ROW = "select id_ from public.act_ru_task where id_ = ?";

  private final JdbcClient jdbc;

  TaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isOpen(String taskId) {
    return isThere(ROW, taskId);
  }

  /** Waits for whoever is ending the task, and keeps it open until this transaction is over. */
  boolean isOpenAndOurs(String taskId) {
    return isThere(ROW + " for no key update", taskId);
  }

  private boolean isThere(String sql, String taskId) {
    return jdbc.sql(sql).param(taskId).query(String.class).optional().isPresent();
  }
}
