package dk.mushjul.substitute.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.SignedIn;
import dk.mushjul.substitute.Covered;
import dk.mushjul.substitute.SubstituteNotices;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import dk.mushjul.substitute.process.SubstitutionProcess;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who stands in for the manager of a conversation now, for its employee alone. */
@Controller
class SubstitutePage {

  private static final String PATH = "/mus/vikar/{id}";

  private final Conversations conversations;
  private final Substitutions substitutions;
  private final Covered covered;
  private final SubstitutionProcess process;
  private final Directory directory;
  private final SignedIn signedIn;

  SubstitutePage(
      Conversations conversations,
      Substitutions substitutions,
      Covered covered,
      SubstitutionProcess process,
      Directory directory,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.substitutions = substitutions;
    this.covered = covered;
    this.process = process;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model) {
    var substitution = substitution(id);
    model.addAttribute("id", id);
    model.addAttribute("manager", name(substitution.manager()));
    model.addAttribute("substitute", name(substitution.substitute()));
    model.addAttribute("from", substitution.from());
    model.addAttribute("to", substitution.to());
    model.addAttribute("answer", covered.answer(substitution.id(), id).orElse(null));
    return "mus/substitute";
  }

  /** A yes can be taken back as long as somebody stands in. */
  @PostMapping(PATH)
  @Transactional
  public String answer(@PathVariable String id, @RequestParam boolean yes) {
    var substitution = substitution(id);
    if (covered.answer(substitution.id(), id).isEmpty()) {
      throw notFound();
    }
    covered.note(substitution.id(), id, yes ? "yes" : "no");
    process.align(substitution);
    return "redirect:" + SubstituteNotices.page(id);
  }

  private Substitution substitution(String conversationId) {
    return signedIn
        .userId()
        .flatMap(person -> conversations.find(conversationId).filter(it -> isOf(it, person)))
        .map(conversation -> conversation.parties().manager())
        .flatMap(substitutions::runningFor)
        .orElseThrow(SubstitutePage::notFound);
  }

  private static boolean isOf(Conversation conversation, String person) {
    return conversation.parties().employee().equals(person);
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
