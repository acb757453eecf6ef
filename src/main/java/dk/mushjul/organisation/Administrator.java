package dk.mushjul.organisation;

import dk.mushjul.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The technical administrator named by the settings: signs in, administers, is no employee. Outside
 * the demo and the tests the settings have to name one.
 */
@Component
public class Administrator {

  private static final String DEMO_ID = "admin";

  private final String id;
  private final String password;

  Administrator(
      @Value("${mushjul.admin.id:}") String id,
      @Value("${mushjul.admin.password:}") String password,
      Environment environment) {
    boolean playing = environment.acceptsProfiles(Profiles.of("demo", "test"));
    if (!playing && (id.isBlank() || password.isBlank())) {
      throw new StartRefused(
          "No administrator is named.",
          "Set MUSHJUL_ADMIN_ID and MUSHJUL_ADMIN_PASSWORD, then start again.");
    }
    this.id = id.isBlank() ? DEMO_ID : id.strip();
    this.password = password.isBlank() ? "mushjul-demo" : password;
  }

  /** The user id to sign in with. */
  public String id() {
    return id;
  }

  /** Whether this user is the administrator of the settings. */
  public boolean is(String userId) {
    return id.equals(userId);
  }

  /** The password that the settings give. */
  public String password() {
    return password;
  }
}
