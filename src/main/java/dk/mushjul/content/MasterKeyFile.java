package dk.mushjul.content;

import dk.mushjul.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** The file that holds the master key where no setting does. */
record MasterKeyFile(Path path) {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** The key in base64; makes the file where it is missing and that is allowed. */
  String read(boolean mayMakeOne) {
    try {
      if (!Files.exists(path)) {
        make(mayMakeOne);
      }
      refuseUnguarded();
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(boolean mayMakeOne) throws IOException {
    if (!mayMakeOne) {
      throw new StartRefused(
          "There is no master key, neither in " + MasterKeySource.SETTING + " nor in " + path + ".",
          "Set one or write it there with mode 0600 ("
              + MasterKeySource.MAKE
              + "), and keep a copy of it apart from the database.");
    }
    Files.createDirectories(path.getParent());
    var half = Files.createTempFile(path.getParent(), "master", ".key");
    Files.writeString(half, newKey(), StandardOpenOption.DSYNC);
    // Whole or not at all: half a key would be taken for a wrong one at the next start.
    Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String newKey() {
    var raw = new byte[MasterKey.BYTES];
    new SecureRandom().nextBytes(raw);
    return Base64.getEncoder().encodeToString(raw) + "\n";
  }

  private void refuseUnguarded() throws IOException {
    var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null && !OWNER_ONLY.containsAll(view.readAttributes().permissions())) {
      throw new StartRefused(
          "Others than its owner may use the master key " + path + ".", "chmod 600 " + path);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
