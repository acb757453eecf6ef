package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Guests;
import dk.mushjul.conversation.TwoViews;
import dk.mushjul.conversation.process.Disagreement;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * A disagreement about a plan: both views side by side for the two; for the manager's manager,
 * while it is being helped, what HR sees.
 */
@Controller
class DisagreementPage {

  private final Conversations conversations;
  private final TwoViews views;
  private final Disagreement disagreement;
  private final Guests guests;
  private final AgreedPlans plans;
  private final SignedIn signedIn;

  DisagreementPage(
      Conversations conversations,
      TwoViews views,
      Disagreement disagreement,
      Guests guests,
      AgreedPlans plans,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.views = views;
    this.disagreement = disagreement;
    this.guests = guests;
    this.plans = plans;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/uenighed/{conversationId}")
  @Transactional
  public String show(@PathVariable String conversationId, Model model) {
    var me = signedIn.userId().orElseThrow();
    var conversation =
        conversations
            .find(conversationId)
            .filter(Conversation::isDisputed)
            .orElseThrow(DisagreementPage::notFound);
    var parties = conversation.parties();
    model.addAttribute("employee", plans.name(parties.employee()));
    model.addAttribute("manager", plans.name(parties.manager()));
    model.addAttribute("year", parties.wheelId());
    model.addAttribute("own", parties.employee().equals(me));
    var seen = views.of(conversation, me);
    model.addAttribute("seen", seen.orElse(null));
    if (seen.isEmpty()) {
      helps(conversation, me);
      model.addAttribute("panels", disagreement.panels(conversation, me));
    }
    return "mus/disagreement";
  }

  /** Only while it is being helped, and only whoever is above the manager now. */
  private void helps(Conversation conversation, String person) {
    if (conversation.state() != ConversationState.DISAGREED
        || guests.managersManager(conversation).filter(person::equals).isEmpty()) {
      throw notFound();
    }
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
