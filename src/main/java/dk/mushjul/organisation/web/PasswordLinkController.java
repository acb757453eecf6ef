package dk.mushjul.organisation.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.PasswordLinks;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Sends somebody a new link to choose a password. */
@RestController
class PasswordLinkController {

  private final Directory directory;
  private final PasswordLinks links;
  private final Callers callers;

  PasswordLinkController(Directory directory, PasswordLinks links, Callers callers) {
    this.directory = directory;
    this.links = links;
    this.callers = callers;
  }

  /** Who has no address gets the link from HR, which is why only then the answer carries it. */
  @PostMapping("/mus/api/people/{employeeId}/password-link")
  Map<String, Object> send(@PathVariable String employeeId) {
    callers.mustKeepTheOrganisation();
    var person =
        directory
            .employee(employeeId)
            .filter(Employee::works)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (person.email() != null) {
      links.send(List.of(person));
      return Map.of("sent", true);
    }
    var link = links.make(person);
    return Map.of("sent", false, "link", link.path(), "validUntil", link.validUntil().toString());
  }
}
