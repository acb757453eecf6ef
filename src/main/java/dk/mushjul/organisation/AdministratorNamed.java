package dk.mushjul.organisation;

import dk.mushjul.StartRefused;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start where the settings name no administrator, outside the demo and the tests, before
 * a database is touched.
 */
class AdministratorNamed implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = context.getEnvironment();
    var playing = settings.acceptsProfiles(Profiles.of("demo", "test"));
    if (!playing && (isMissing(settings, "id") || isMissing(settings, "password"))) {
      throw new StartRefused(
          "No administrator is named.",
          "Set MUSHJUL_ADMIN_ID and MUSHJUL_ADMIN_PASSWORD, then start again.");
    }
  }

  private static boolean isMissing(Environment settings, String what) {
    return settings.getProperty("mushjul.admin." + what, "").isBlank();
  }
}
