package dk.mushjul.retention.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.retention.Preview;
import dk.mushjul.retention.Rules;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What is deleted next, for HR: numbers by kind, never what or whose. */
@Controller
class DeletionPage {

  private final Preview preview;
  private final Rules rules;
  private final Directory directory;
  private final SignedIn signedIn;

  DeletionPage(Preview preview, Rules rules, Directory directory, SignedIn signedIn) {
    this.preview = preview;
    this.rules = rules;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/sletning")
  String show(Model model) {
    signedIn
        .userId()
        .filter(user -> directory.rolesOf(user).contains(Role.HR))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("nextRun", preview.nextRun());
    model.addAttribute("lines", preview.lines());
    model.addAttribute("afterLeaving", rules.afterLeaving().orElse(null));
    return "mus/deletion";
  }
}
