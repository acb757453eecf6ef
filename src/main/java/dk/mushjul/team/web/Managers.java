package dk.mushjul.team.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import dk.mushjul.team.Member;
import dk.mushjul.team.Team;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who asks for the manager's pages, and whom of theirs they mean; to others nothing is there. */
@Component
class Managers {

  private static final int MOST = 200;

  private final SignedIn signedIn;
  private final Directory directory;
  private final Team team;

  Managers(SignedIn signedIn, Directory directory, Team team) {
    this.signedIn = signedIn;
    this.directory = directory;
    this.team = team;
  }

  /** The manager who is signed in. */
  String me() {
    return signedIn
        .userId()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
  }

  /** Everybody whose talk the signed-in person holds. */
  List<Member> everybody() {
    var me = me();
    var all = team.of(me);
    if (all.isEmpty() && !directory.rolesOf(me).contains(Role.MANAGER)) {
      throw notFound();
    }
    return all;
  }

  /** Those of these conversations that are the signed-in person's, of which there must be one. */
  List<Member> among(List<String> ids) {
    var found = ids.size() > MOST ? List.<Member>of() : team.among(me(), ids);
    if (found.isEmpty() && !ids.isEmpty()) {
      throw notFound();
    }
    return found;
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
