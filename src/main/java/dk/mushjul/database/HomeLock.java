package dk.mushjul.database;

import dk.mushjul.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Whose home folder it is. The system gives it up with the process that holds it, so a killed start
 * never locks out the next one, and a second start never ends the server of a running one.
 */
record HomeLock(FileChannel file) implements AutoCloseable {

  /**
   * Takes the folder, making it if needed.
   *
   * @throws StartRefused when another Mushjul runs on it
   */
  static HomeLock on(Path home) throws IOException {
    Files.createDirectories(home);
    var file =
        FileChannel.open(
            home.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (isTaken(file)) {
      file.close();
      throw new StartRefused(
          "Another Mushjul runs on " + home + ".", "Stop it, or choose another --mushjul.home.");
    }
    return new HomeLock(file);
  }

  private static boolean isTaken(FileChannel file) throws IOException {
    try {
      return file.tryLock() == null;
    } catch (OverlappingFileLockException inThisProcess) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
