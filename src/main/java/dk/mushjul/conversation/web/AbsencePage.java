package dk.mushjul.conversation.web;

import dk.mushjul.conversation.AbsentPeople;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.security.SignedIn;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who is away today or will be, and what becomes of their conversations: for HR alone. */
@Controller
class AbsencePage {

  private final AbsentPeople absent;
  private final Directory directory;
  private final SignedIn signedIn;

  AbsencePage(AbsentPeople absent, Directory directory, SignedIn signedIn) {
    this.absent = absent;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  /** Pages are counted from 1 in the address. */
  @GetMapping("/mus/fravaer")
  String show(
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "1") int nu,
      @RequestParam(defaultValue = "1") int senere,
      Model model) {
    mustBeHr();
    var pages = absent.find(person, Math.max(0, nu - 1), Math.max(0, senere - 1));
    model.addAttribute("person", person.strip());
    model.addAttribute("pages", Map.of("nu", pages.today(), "senere", pages.ahead()));
    return "mus/absence";
  }

  private void mustBeHr() {
    signedIn
        .userId()
        .filter(user -> directory.rolesOf(user).contains(Role.HR))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
  }
}
