package dk.mushjul;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Switches the demo on when neither a profile nor a database is chosen: one command, no settings.
 */
class DemoByDefault implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
    if (environment.getActiveProfiles().length == 0
        && environment.getProperty("spring.datasource.url", "").isBlank()) {
      environment.addActiveProfile("demo");
    }
  }
}
