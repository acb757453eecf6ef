package dk.mushjul.organisation.web;

import dk.mushjul.organisation.Directory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where HR keeps the organisation current and helps whoever has no password. */
@Controller
class OrganisationPage {

  /** More hits than anybody reads through; a longer search text finds the right one. */
  private static final int MOST_FOUND = 20;

  private final Directory directory;
  private final Callers callers;

  OrganisationPage(Directory directory, Callers callers) {
    this.directory = directory;
    this.callers = callers;
  }

  @GetMapping("/mus/organisation")
  String show(@RequestParam(defaultValue = "") String person, Model model) {
    callers.mustKeepTheOrganisation();
    var found = directory.search(person, MOST_FOUND + 1);
    model.addAttribute("isHr", callers.isHr());
    model.addAttribute("person", person.strip());
    model.addAttribute("found", found.stream().limit(MOST_FOUND).toList());
    model.addAttribute("more", found.size() > MOST_FOUND);
    return "mus/organisation";
  }
}
