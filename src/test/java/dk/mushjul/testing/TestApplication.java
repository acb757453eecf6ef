package dk.mushjul.testing;

import dk.mushjul.MushjulApplication;
import dk.mushjul.clock.TestClock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as {@link MushjulTest} starts it, for what runs longer than a test. */
public final class TestApplication {

  private TestApplication() {}

  /** Starts it on an empty database, with what these classes add. */
  public static ConfigurableApplicationContext start(Class<?>... additions) {
    var sources =
        new ArrayList<Class<?>>(
            List.of(
                MushjulApplication.class,
                TestClock.class,
                Mailbox.class,
                CleanSlate.class,
                TestPeople.class));
    sources.addAll(List.of(additions));
    return new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
        .profiles("test")
        .initializers(new TestEnvironment())
        .run("--server.port=0", "--logging.level.root=error");
  }
}
