package dk.mushjul.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flywaydb.core.Flyway;

/**
 * The one PostgreSQL of a JVM that runs tests, below {@code target/}. The schema is made once, as a
 * template; every copy of it costs a tenth of a second.
 */
final class TestDatabase {

  /** Which of the JVMs this is that share the tests of a build. */
  static final String JVM = System.getProperty("surefire.forkNumber", "1");

  private static final String TEMPLATE = "mushjul_template";
  private static final EmbeddedPostgres POSTGRES = start();
  private static final AtomicInteger COPIES = new AtomicInteger();

  static {
    execute("create database " + TEMPLATE);
    migrate();
    makeEngineTables();
  }

  private TestDatabase() {}

  /** Makes a database with the finished schema and answers its address. */
  static String copy() {
    var name = "mushjul_" + COPIES.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return url(name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setOverrideWorkingDirectory(
              Path.of("target", "postgres-" + JVM).toAbsolutePath().toFile())
          .setPort(freePort())
          .setServerConfig("listen_addresses", "127.0.0.1")
          .setServerConfig("max_connections", "150")
          .setServerConfig("fsync", "off")
          .setServerConfig("synchronous_commit", "off")
          .setServerConfig("full_page_writes", "off")
          // Whoever waits so long for another transaction waits for ever.
          .setServerConfig("lock_timeout", "90s")
          .setServerConfig("timezone", "Europe/Copenhagen")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * From a thousand ports of each JVM's own, below those that the system gives away: two that ask
   * it at the same moment are told the same port.
   */
  private static int freePort() {
    var first = 10_000 + 1_000 * (Integer.parseInt(JVM) % 20);
    int port;
    do {
      port = first + ThreadLocalRandom.current().nextInt(1_000);
    } while (!isFree(port));
    return port;
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static void migrate() {
    Flyway.configure()
        .dataSource(url(TEMPLATE), "postgres", "")
        .schemas("mushjul")
        .defaultSchema("mushjul")
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  private static void makeEngineTables() {
    var engine = new StandaloneProcessEngineConfiguration();
    engine.setJdbcUrl(url(TEMPLATE));
    engine.setJdbcDriver("org.postgresql.Driver");
    engine.setJdbcUsername("postgres");
    engine.setJdbcPassword("");
    engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
    engine.setCmmnEnabled(false);
    engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    engine.setJobExecutorActivate(false);
    engine.setProcessEngineName("template");
    engine.buildProcessEngine().close();
  }

  private static void execute(String sql) {
    try (var connection = POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String url(String database) {
    return "jdbc:postgresql://127.0.0.1:"
        + POSTGRES.getPort()
        + "/"
        + database
        + "?reWriteBatchedInserts=true&prepareThreshold=1&preparedStatementCacheQueries=4096"
        + "&preparedStatementCacheSizeMiB=64";
  }
}
