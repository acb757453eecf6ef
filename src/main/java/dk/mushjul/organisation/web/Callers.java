package dk.mushjul.organisation.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may keep the organisation: HR and administrators. */
@Component
class Callers {

  private final SignedIn signedIn;
  private final Directory directory;

  Callers(SignedIn signedIn, Directory directory) {
    this.signedIn = signedIn;
    this.directory = directory;
  }

  /** Refuses everybody else: 401 for strangers, 403 for colleagues. */
  void mustKeepTheOrganisation() {
    var user =
        signedIn.userId().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    if (!has(user, Role.HR) && !isAdministrator()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  /** Whether the caller is HR; an administrator alone is not. */
  boolean isHr() {
    return signedIn.userId().filter(user -> has(user, Role.HR)).isPresent();
  }

  /** Whether the caller may give the roles that administer. */
  boolean isAdministrator() {
    return signedIn.groups().contains(Role.ADMIN.group())
        || signedIn.userId().filter(user -> has(user, Role.ADMIN)).isPresent();
  }

  private boolean has(String user, Role role) {
    return directory.rolesOf(user).contains(role);
  }
}
