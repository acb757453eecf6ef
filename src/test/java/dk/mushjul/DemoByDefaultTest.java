package dk.mushjul;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;

/** One command, no settings: that is the demo. */
class DemoByDefaultTest {

  private static final String DATABASE = "spring.datasource.url";

  private static final FailureHandler OTHERS_NEED_MORE =
      FailureHandler.handleMessage((message, failure) -> {});

  private final MockEnvironment settings = new MockEnvironment();

  @Test
  void isOnWhenNothingIsChosen() {
    assertThat(profiles()).containsExactly("demo");
  }

  @Test
  void isOnWhenTheDatabaseIsLeftBlank() {
    settings.setProperty(DATABASE, " ");

    assertThat(profiles()).containsExactly("demo");
  }

  @Test
  void isOffWithADatabase() {
    settings.setProperty(DATABASE, "jdbc:postgresql://db/mushjul");

    assertThat(profiles()).isEmpty();
  }

  @Test
  void isOffWithAnotherProfile() {
    settings.setActiveProfiles("production");

    assertThat(profiles()).containsExactly("production");
  }

  @Test
  void putsTheWholeProgramIntoDanishTime() {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

      profiles();

      assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void isAskedForAtEveryStart() {
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(EnvironmentPostProcessor.class, OTHERS_NEED_MORE))
        .hasAtLeastOneElementOfType(DemoByDefault.class);
  }

  private String[] profiles() {
    new DemoByDefault().postProcessEnvironment(settings, new SpringApplication());
    return settings.getActiveProfiles();
  }
}
