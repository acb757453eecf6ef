package dk.mushjul.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Ends a JVM of the build whose tests stand still: a build that waits for ever tells nobody what it
 * waits for. JUnit's own time limit interrupts the thread, which does not wake it from the answer
 * of a database or a browser.
 */
public class StandingStill implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

  private static final Path WHERE = Path.of("target", "stood-still.txt");
  private static final int STOOD_STILL = 70;
  private static final Watch WATCH = new Watch(Duration.ofMinutes(12), StandingStill::end);

  @Override
  public void beforeAll(ExtensionContext context) {
    WATCH.begins(context.getRequiredTestClass().getName());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    WATCH.begins(context.getRequiredTestClass().getName() + ", " + context.getDisplayName());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    WATCH.begins("what comes after " + context.getRequiredTestClass().getName());
  }

  private static void end(String where) {
    try {
      Files.writeString(WHERE, where, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      System.err.println(where);
    }
    Runtime.getRuntime().halt(STOOD_STILL);
  }
}
