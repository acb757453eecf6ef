package dk.mushjul.database;

import dk.mushjul.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The embedded server of an application that runs, for a program beside it. */
public final class RunningDatabase {

  private static final String URL = "spring.datasource.url";
  private static final int LINE_OF_THE_PORT = 3;

  private RunningDatabase() {}

  /**
   * Sets the address of the home's running server where the settings name no database.
   *
   * @throws StartRefused when none runs there
   */
  public static void chooseFor(ConfigurableEnvironment settings) {
    if (settings.getProperty(URL, "").isBlank()) {
      var home = Path.of(settings.getRequiredProperty("mushjul.home")).toAbsolutePath().normalize();
      settings
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "running-database",
                  Map.of(URL, url(home), "spring.datasource.username", "postgres")));
    }
  }

  private static String url(Path home) {
    var lock = PostmasterLock.in(home.resolve("postgres"));
    try {
      if (lock.owner().isPresent()) {
        var port = Files.readAllLines(lock.file()).get(LINE_OF_THE_PORT).strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new StartRefused(
        "No Mushjul runs on " + home + ".",
        "Start it, choose its --mushjul.home, or name its database in SPRING_DATASOURCE_URL.");
  }
}
