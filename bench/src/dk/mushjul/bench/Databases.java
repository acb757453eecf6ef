package dk.mushjul.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Puts the application's pool on a fresh copy of a database, so that every run begins alike. The
 * server, its settings and the pool stay the same throughout.
 */
final class Databases {

  private static final long SETTLED_MILLIS = 1_000;

  private final HikariDataSource pool;
  private final String url;
  private final String name;

  Databases(HikariDataSource pool) {
    this.pool = pool;
    this.url = pool.getJdbcUrl();
    this.name = url.replaceAll("^.*/|\\?.*$", "");
  }

  /** Keeps the database as it is now, tidied, under a name. */
  void keep(String template) {
    execute(List.of("vacuum (analyze)"), url);
    still(List.of(drop(template), copy(template, name)));
  }

  /** Begins again from what was kept under that name. */
  void restore(String template) {
    still(List.of(drop(name), copy(name, template), "checkpoint"));
  }

  private void still(List<String> statements) {
    var beans = pool.getHikariPoolMXBean();
    beans.suspendPool();
    try {
      while (beans.getActiveConnections() > 0) {
        pause(10);
      }
      beans.softEvictConnections();
      execute(
          List.of(
              "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
                  + name
                  + "'"),
          maintenance());
      execute(statements, maintenance());
      pause(SETTLED_MILLIS);
      beans.softEvictConnections();
    } finally {
      beans.resumePool();
    }
    pause(SETTLED_MILLIS);
  }

  private static String drop(String database) {
    return "drop database if exists \"" + database + "\" with (force)";
  }

  private static String copy(String database, String template) {
    return "create database \"" + database + "\" template \"" + template + "\" strategy file_copy";
  }

  /** How far the server's write-ahead log has come, in bytes. */
  long walPosition() {
    return Long.parseLong(ask("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn"));
  }

  /** A single value, asked beside the pool and not counted. */
  String ask(String query) {
    try (var connection = connect(url);
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      return result.next() ? result.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  int count(String query) {
    return Integer.parseInt(ask("select count(*) from " + query));
  }

  private void execute(List<String> statements, String where) {
    try (var connection = connect(where);
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private String maintenance() {
    return url.replaceAll("/[^/]*$", "/template1");
  }

  private Connection connect(String where) throws SQLException {
    return DriverManager.getConnection(where, pool.getUsername(), pool.getPassword());
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
