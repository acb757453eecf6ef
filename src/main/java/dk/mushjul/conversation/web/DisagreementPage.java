package dk.mushjul.conversation.web;

import dk.mushjul.content.ConcurrentWrite;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Guests;
import dk.mushjul.conversation.TwoViews;
import dk.mushjul.conversation.process.Disagreement;
import dk.mushjul.conversation.process.TellOwnView;
import dk.mushjul.conversation.process.TellOwnView.Goal;
import dk.mushjul.conversation.process.TellOwnView.OwnView;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A disagreement about a plan: both views side by side for the two, where whoever wrote the plan
 * says how one sees it; for the manager's manager, while it is being helped, what HR sees.
 */
@Controller
class DisagreementPage {

  private static final String PATH = "/mus/uenighed/{conversationId}";

  private final Conversations conversations;
  private final TwoViews views;
  private final Disagreement disagreement;
  private final TellOwnView telling;
  private final Guests guests;
  private final AgreedPlans plans;
  private final SignedIn signedIn;

  DisagreementPage(
      Conversations conversations,
      TwoViews views,
      Disagreement disagreement,
      TellOwnView telling,
      Guests guests,
      AgreedPlans plans,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.views = views;
    this.disagreement = disagreement;
    this.telling = telling;
    this.guests = guests;
    this.plans = plans;
    this.signedIn = signedIn;
  }

  @GetMapping(PATH)
  @Transactional
  public String show(@PathVariable String conversationId, Model model) {
    var conversation = disputed(conversationId);
    var own = telling.begun(conversation, me());
    model.addAttribute("own", own.orElse(null));
    model.addAttribute("words", own.map(OwnView::words).orElse(""));
    model.addAttribute("ticked", own.map(DisagreementPage::shown).orElse(List.of()));
    return page(conversation, List.of(), model);
  }

  private static List<String> shown(OwnView own) {
    return own.goals().stream().filter(Goal::shown).map(Goal::id).toList();
  }

  /** Whoever wrote the plan says how one sees it; too late, the page shows what stands. */
  @PostMapping(PATH)
  String tell(
      @PathVariable String conversationId,
      @RequestParam(defaultValue = "") String ownView,
      @RequestParam(defaultValue = "") List<String> goals,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    var conversation = disputed(conversationId);
    if (!telling.isWriter(conversation, me())) {
      throw notFound();
    }
    try {
      var kept = telling.tell(conversation, me(), ownView, goals);
      flash.addFlashAttribute(kept ? "kept" : "tooLate", true);
    } catch (ConcurrentWrite e) {
      // Sent twice at the same moment: one of them is kept, and the page shows it.
      flash.addFlashAttribute("kept", true);
    } catch (InvalidAnswers e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("own", telling.begun(conversation, me()).orElseThrow());
      model.addAttribute("words", ownView);
      model.addAttribute("ticked", goals);
      return page(conversation, e.errors(), model);
    }
    return "redirect:/mus/uenighed/" + conversationId;
  }

  private String page(Conversation conversation, List<FieldError> errors, Model model) {
    var me = me();
    var parties = conversation.parties();
    model.addAttribute("id", parties.id());
    model.addAttribute("errors", errors);
    model.addAttribute("employee", plans.name(parties.employee()));
    model.addAttribute("manager", plans.name(parties.manager()));
    model.addAttribute("year", parties.wheelId());
    model.addAttribute("mine", parties.employee().equals(me));
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

  private Conversation disputed(String id) {
    return conversations
        .find(id)
        .filter(Conversation::isDisputed)
        .orElseThrow(DisagreementPage::notFound);
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
