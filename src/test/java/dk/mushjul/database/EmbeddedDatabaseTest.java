package dk.mushjul.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.mushjul.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Started, killed, started again, ended, started again: nothing is lost. */
class EmbeddedDatabaseTest {

  @TempDir Path home;

  @Test
  void keepsWhatWasWrittenWhateverEndsIt() throws Exception {
    var running = startInAProcessOfItsOwn();
    try {
      assertThatThrownBy(() -> EmbeddedDatabase.in(home)).isInstanceOf(StartRefused.class);
      assertThat(server()).as("the server of the running one").isPresent();
    } finally {
      running.destroyForcibly().waitFor();
    }
    assertThat(server()).as("the server that outlives a kill").isPresent();

    for (var start = 0; start < 2; start++) {
      try (var again = EmbeddedDatabase.in(home)) {
        assertThat(written(again)).isEqualTo("kept");
      }
      assertThat(server()).as("after an orderly end").isEmpty();
    }
  }

  private Process startInAProcessOfItsOwn() throws IOException {
    var classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes,
                OneStart.class.getName(),
                home.toString())
            .redirectErrorStream(true)
            .start();
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = said.readLine(); !OneStart.READY.equals(line); line = said.readLine()) {
      assertThat(line).as("a line before it ended").isNotNull();
    }
    return process;
  }

  private Optional<ProcessHandle> server() throws IOException {
    return PostmasterLock.in(home.resolve("postgres")).owner();
  }

  private static String written(EmbeddedDatabase database) throws SQLException {
    try (var connection = DriverManager.getConnection(database.url(), "postgres", "");
        var rows = connection.createStatement().executeQuery("select text from written")) {
      rows.next();
      return rows.getString(1);
    }
  }
}
