package dk.mushjul.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the embedded database confirm before the disk has: for work that can be done again from
 * where it was. A machine that loses power loses the last moments, never half a transaction.
 */
public final class QuickCommits {

  private final HikariDataSource pool;
  private final JdbcClient jdbc;

  QuickCommits(HikariDataSource pool) {
    this.pool = pool;
    this.jdbc = JdbcClient.create(pool);
  }

  /** Does the work; afterwards every commit waits for the disk again. */
  public void during(Runnable work) {
    set("alter role current_user set synchronous_commit = off");
    try {
      work.run();
    } finally {
      set("alter role current_user reset synchronous_commit");
    }
  }

  /** A role's setting holds for connections made from then on. */
  private void set(String setting) {
    jdbc.sql(setting).update();
    pool.getHikariPoolMXBean().softEvictConnections();
  }
}
