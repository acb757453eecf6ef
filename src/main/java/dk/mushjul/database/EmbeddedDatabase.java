package dk.mushjul.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL below the application's home folder, on the loopback address only. */
final class EmbeddedDatabase implements AutoCloseable {

  private final HomeLock lock;
  private final EmbeddedPostgres postgres;

  private EmbeddedDatabase(HomeLock lock, EmbeddedPostgres postgres) {
    this.lock = lock;
    this.postgres = postgres;
  }

  /**
   * Starts the server on {@code <home>/postgres}, making the folder at the first start and ending a
   * server that a killed start left behind.
   *
   * @throws IOException when the folder belongs to a server that does not stop
   * @throws dk.mushjul.StartRefused when another Mushjul runs on this home
   */
  static EmbeddedDatabase in(Path home) throws IOException {
    var lock = HomeLock.on(home);
    try {
      return new EmbeddedDatabase(lock, start(home));
    } catch (IOException | RuntimeException failure) {
      lock.close();
      throw failure;
    }
  }

  private static EmbeddedPostgres start(Path home) throws IOException {
    var data = home.resolve("postgres");
    PostmasterLock.in(data).release();
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(home.resolve("postgres-binaries").toFile())
        .setRegisterShutdownHook(false)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("max_connections", "100")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("timezone", "Europe/Copenhagen")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    lock.close();
  }
}
