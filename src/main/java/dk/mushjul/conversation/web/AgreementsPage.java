package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Agreements;
import dk.mushjul.conversation.Agreements.Agreement;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.SignedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What else was agreed in one's newest plan: by oneself, by the manager, by both. */
@Controller
class AgreementsPage {

  private final AgreedPlans plans;
  private final Agreements agreements;
  private final Directory directory;
  private final SignedIn signedIn;

  AgreementsPage(AgreedPlans plans, Agreements agreements, Directory directory, SignedIn signedIn) {
    this.plans = plans;
    this.agreements = agreements;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  /** What one of the two, or both, have promised; {@code who} as in {@link Agreement}. */
  record Promises(String who, List<Agreement> list) {}

  @GetMapping("/mus/aftaler")
  @Transactional
  public String show(Model model) {
    var me = signedIn.userId().orElseThrow();
    model.addAttribute("promises", List.of());
    plans.ofEmployee(me).stream().findFirst().ifPresent(newest -> show(newest, me, model));
    return "mus/agreements";
  }

  private void show(Conversation conversation, String me, Model model) {
    var manager = conversation.tenure().planWith();
    model.addAttribute("year", conversation.parties().wheelId());
    model.addAttribute(
        "manager", directory.employee(manager).map(Employee::firstName).orElse(manager));
    model.addAttribute("promises", promises(agreements.of(conversation, me)));
  }

  /** By whom, those with the nearest day first. */
  private static List<Promises> promises(List<Agreement> all) {
    var promises = new ArrayList<Promises>();
    for (var who : List.of("employee", "manager", "both", "")) {
      var list =
          all.stream()
              .filter(one -> one.who().equals(who))
              .sorted(
                  Comparator.comparing(
                      Agreement::by, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
              .toList();
      if (!list.isEmpty()) {
        promises.add(new Promises(who.isEmpty() ? "open" : who, list));
      }
    }
    return promises;
  }
}
