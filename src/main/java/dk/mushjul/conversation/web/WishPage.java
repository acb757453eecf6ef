package dk.mushjul.conversation.web;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Readers;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.process.ActingManager;
import dk.mushjul.conversation.process.AnswerWish;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.security.SignedIn;
import java.util.Optional;
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
 * Where whoever finds the time of a talk answers an employee who asks for another; a manager for
 * whom somebody stands in reads who that is.
 */
@Controller
class WishPage {

  private static final String PATH = "/mus/tid/{id}/svar";
  private static final String OUTCOME = "outcome";

  private final Conversations conversations;
  private final Readers readers;
  private final ActingManager acting;
  private final AnswerWish answers;
  private final ContentStore content;
  private final AgreedPlans names;
  private final SignedIn signedIn;

  WishPage(
      Conversations conversations,
      Readers readers,
      ActingManager acting,
      AnswerWish answers,
      ContentStore content,
      AgreedPlans names,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.readers = readers;
    this.acting = acting;
    this.answers = answers;
    this.content = content;
    this.names = names;
    this.signedIn = signedIn;
  }

  /** Nothing of a talk is there for a substitute but what waits for an answer, or came of it. */
  @GetMapping(PATH)
  @Transactional
  public String show(@PathVariable String id, Model model) {
    var conversation = open(id);
    var wish = answers.open(me(), id);
    if (!conversation.isParty(me()) && wish.isEmpty() && !model.containsAttribute(OUTCOME)) {
      throw notFound();
    }
    model.addAttribute("id", id);
    model.addAttribute("name", names.name(conversation.parties().employee()));
    model.addAttribute("year", conversation.parties().wheelId());
    model.addAttribute("standIn", standIn(conversation).orElse(null));
    model.addAttribute("at", conversation.isInvited() ? conversation.appointed() : null);
    model.addAttribute("wish", wish.orElse(null));
    model.addAttribute("words", wish.flatMap(one -> words(conversation, one)).orElse(null));
    return "mus/wish";
  }

  private Optional<String> words(Conversation conversation, TimeWish wish) {
    var parties = conversation.parties();
    return Optional.ofNullable(wish.revision())
        .flatMap(
            revision ->
                content.revision(
                    Subject.conversation(parties.id()),
                    AskOtherTime.STEP,
                    parties.employee(),
                    revision,
                    me()))
        .map(entry -> String.valueOf(entry.values().get(AskOtherTime.WORDS)));
  }

  @PostMapping(PATH)
  String answer(
      @PathVariable String id,
      @RequestParam(required = false) Integer time,
      RedirectAttributes flash) {
    var wish = standIn(open(id)).isPresent() ? Optional.<TimeWish>empty() : answers.open(me(), id);
    if (wish.filter(one -> time == null || one.has(time)).isEmpty()) {
      flash.addFlashAttribute(OUTCOME, "tooLate");
    } else if (time == null) {
      answers.keep(me(), id);
      flash.addFlashAttribute(OUTCOME, "kept");
    } else {
      tell(answers.grant(me(), id, time), wish.get().times().get(time), flash);
    }
    return "redirect:/mus/tid/" + id + "/svar";
  }

  private static void tell(PlanMany.Result result, TimeWish.Time time, RedirectAttributes flash) {
    flash.addFlashAttribute(
        OUTCOME, result.status().equals("notYours") ? "tooLate" : result.status());
    flash.addFlashAttribute("errors", result.errors());
    flash.addFlashAttribute("moment", time.on().atTime(time.from()));
  }

  private Optional<String> standIn(Conversation conversation) {
    return acting.insteadOf(me(), conversation);
  }

  /** Theirs to answer now, or theirs but for somebody who stands in. */
  private Conversation open(String id) {
    return conversations
        .find(id)
        .filter(one -> !one.parties().employee().equals(me()))
        .filter(one -> one.isParty(me()) ? readers.isOneOfTheTwo(one, me()) : acts(one))
        .orElseThrow(WishPage::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private boolean acts(Conversation conversation) {
    return acting.of(conversation).equals(me());
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }
}
