package dk.mushjul.security;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Sends cookies over HTTPS only, as soon as the public address is an HTTPS one. */
class SecureCookies implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Map<String, Object> SECURE =
      Map.of(
          "server.servlet.session.cookie.secure", true,
          "camunda.bpm.webapp.csrf.enable-secure-cookie", true,
          "camunda.bpm.webapp.session-cookie.enable-secure-cookie", true);

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = context.getEnvironment();
    if (settings.getProperty("mushjul.url", "").startsWith("https:")) {
      settings.getPropertySources().addLast(new MapPropertySource("secureCookies", SECURE));
    }
  }
}
