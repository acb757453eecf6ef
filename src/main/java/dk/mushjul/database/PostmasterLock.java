package dk.mushjul.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The lock file of an embedded PostgreSQL. A killed JVM leaves its server running; the next start
 * has to end that server before it can own the data folder again.
 */
record PostmasterLock(Path file) {

  private static final long SECONDS_TO_STOP = 20;

  static PostmasterLock in(Path dataDirectory) {
    return new PostmasterLock(dataDirectory.resolve("postmaster.pid"));
  }

  /** Ends the server that an earlier, killed start left on this data folder, if there is one. */
  void release() throws IOException {
    var owner = owner();
    if (owner.isPresent()) {
      stop(owner.get());
    }
    Files.deleteIfExists(file);
  }

  /** The server that holds the folder, if one does. */
  Optional<ProcessHandle> owner() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).matches("\\d+")) {
      return Optional.empty();
    }
    // The number may have been given to another program since: only a postgres is ours to end.
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  private void stop(ProcessHandle postgres) throws IOException {
    interrupt(postgres);
    try {
      postgres.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(
          "Another PostgreSQL (process "
              + postgres.pid()
              + ") uses "
              + file.getParent()
              + " and does not stop. Stop it, or choose another --mushjul.home.",
          e);
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients. */
  private void interrupt(ProcessHandle postgres) throws IOException {
    new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid())).start().onExit().join();
  }
}
