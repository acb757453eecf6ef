package dk.mushjul.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The technical administrator named by the settings: signs in, administers, is no employee. Only
 * the demo and the tests know one whom no setting names.
 */
@Component
public class Administrator {

  private static final String DEMO_ID = "admin";

  private final String id;
  private final String password;

  Administrator(
      @Value("${mushjul.admin.id:}") String id,
      @Value("${mushjul.admin.password:}") String password) {
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
