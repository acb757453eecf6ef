package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PlanHistory;
import dk.mushjul.conversation.PlanHistory.Version;
import dk.mushjul.security.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every version of an agreed plan: who wrote it when, what was answered, and what changed. */
@Controller
class VersionsPage {

  private final AgreedPlans plans;
  private final PlanHistory history;
  private final SignedIn signedIn;

  VersionsPage(AgreedPlans plans, PlanHistory history, SignedIn signedIn) {
    this.plans = plans;
    this.history = history;
    this.signedIn = signedIn;
  }

  /**
   * A version in words.
   *
   * @param change whether it changes one goal of the version before it
   */
  record Line(
      int number,
      LocalDate on,
      String author,
      boolean change,
      boolean agreed,
      List<Answer> answers) {}

  /** What somebody answered to a version: the key of the words, as in {@code approvePlan}. */
  record Answer(String who, String answer, LocalDate on) {}

  @GetMapping("/mus/plan/{conversationId}/versioner")
  @Transactional
  public String show(
      @PathVariable String conversationId,
      @RequestParam(name = "fra", required = false) Integer before,
      @RequestParam(name = "til", required = false) Integer after,
      Model model) {
    var me = signedIn.userId().orElseThrow();
    var conversation = plans.readable(conversationId, me).orElseThrow(VersionsPage::notFound);
    var lines = history.of(conversation, me).stream().map(this::line).toList();
    model.addAttribute("id", conversationId);
    model.addAttribute("own", conversation.parties().employee().equals(me));
    model.addAttribute("employee", plans.name(conversation.parties().employee()));
    model.addAttribute("year", conversation.parties().wheelId());
    model.addAttribute("versions", lines);
    if (lines.size() > 1) {
      compare(
          conversation,
          before == null ? lines.get(1).number() : before,
          after == null ? lines.get(0).number() : after,
          model);
    }
    return "mus/versions";
  }

  private void compare(Conversation conversation, int before, int after, Model model) {
    model.addAttribute("before", before);
    model.addAttribute("after", after);
    model.addAttribute(
        "differences",
        history
            .differences(conversation, before, after, signedIn.userId().orElseThrow())
            .orElseThrow(VersionsPage::notFound));
  }

  private Line line(Version version) {
    var plan = version.plan();
    return new Line(
        plan.version(),
        plan.draftedOn(),
        plans.name(plan.author()),
        !plan.isWhole(),
        version.agreed(),
        version.answers().stream()
            .map(
                answer ->
                    new Answer(plans.name(answer.person()), answer.answer(), answer.answeredOn()))
            .toList());
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
