package dk.mushjul.conversation.web;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.conversation.Agreements;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.conversation.ProposalAnswers;
import dk.mushjul.engine.WaitingSteps;
import dk.mushjul.followup.GoalNow;
import dk.mushjul.followup.Obstacles;
import dk.mushjul.followup.Progress;
import dk.mushjul.followup.process.TellObstacle;
import dk.mushjul.security.SignedIn;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The agreed plan with how far its goals are, and what stands in the way of them. */
@Controller
class PlanPage {

  private static final String PAGE = "mus/plan";

  private final AgreedPlans plans;
  private final Progress progress;
  private final Agreements agreements;
  private final Obstacles obstacles;
  private final TellObstacle telling;
  private final PlanChanges changes;
  private final ProposalAnswers answers;
  private final WaitingSteps waiting;
  private final SignedIn signedIn;

  PlanPage(
      AgreedPlans plans,
      Progress progress,
      Agreements agreements,
      Obstacles obstacles,
      TellObstacle telling,
      PlanChanges changes,
      ProposalAnswers answers,
      WaitingSteps waiting,
      SignedIn signedIn) {
    this.plans = plans;
    this.progress = progress;
    this.agreements = agreements;
    this.obstacles = obstacles;
    this.telling = telling;
    this.changes = changes;
    this.answers = answers;
    this.waiting = waiting;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/plan")
  @Transactional
  public String mine(@RequestParam(required = false) String told, Model model) {
    var own = plans.ofEmployee(me());
    own.stream().findFirst().ifPresent(newest -> show(newest, model));
    model.addAttribute("mine", true);
    model.addAttribute("told", told != null);
    model.addAttribute("earlier", own.stream().skip(1).toList());
    return PAGE;
  }

  /** The second address is where the notice of an obstacle leads. */
  @GetMapping({"/mus/plan/{conversationId}", "/mus/plan/{conversationId}/i-vejen"})
  @Transactional
  public String one(@PathVariable String conversationId, Model model) {
    show(readable(conversationId), model);
    model.addAttribute("mine", false);
    return PAGE;
  }

  @PostMapping("/mus/plan")
  @Transactional
  public String tell(@RequestParam(defaultValue = "") String obstacle, Model model) {
    var newest =
        plans.ofEmployee(me()).stream()
            .findFirst()
            .filter(conversation -> obstacles.reader(conversation).isPresent())
            .orElseThrow(PlanPage::notFound);
    var text = obstacle.strip();
    if (text.isEmpty() || text.length() > Obstacles.LONGEST) {
      model.addAttribute("problem", text.isEmpty() ? "empty" : "long");
      model.addAttribute("typed", obstacle);
      return mine(null, model);
    }
    telling.tell(newest, text);
    return "redirect:/mus/plan?told";
  }

  private void show(Conversation conversation, Model model) {
    var id = conversation.parties().id();
    var own = conversation.parties().employee().equals(me());
    model.addAttribute("plan", plans.outline(id, me()).orElseThrow(PlanPage::notFound));
    var goals = progress.of(conversation, me());
    model.addAttribute("goals", goals);
    model.addAttribute(
        "unconfirmed", conversation.followedUpOn() != null && !conversation.hasAgreedFollowUp());
    model.addAttribute("reached", goals.stream().filter(GoalNow::isReached).count());
    model.addAttribute("agreements", agreements.of(conversation, me()));
    model.addAttribute("obstacles", obstacles.of(conversation, me()));
    model.addAttribute(
        "reader", own ? obstacles.reader(conversation).map(plans::name).orElse(null) : null);
    model.addAttribute("id", id);
    model.addAttribute("mayChange", changes.isPossible(conversation, me()));
    model.addAttribute("proposed", proposed(conversation));
    answers.toNewest(conversation, me()).ifPresent(answer -> show(answer, model));
    model.addAttribute(
        "waiting", waiting.of(Arrays.asList(conversation.followUpInstanceId()), me()));
    model.addAttribute("longest", Obstacles.LONGEST);
    model.addAttribute("pdf", "/mus/api/conversations/" + id + "/plan.pdf");
    model.addAttribute("own", own);
    model.addAttribute("zone", BusinessClock.ZONE);
  }

  private void show(ProposalAnswers.Answer answer, Model model) {
    model.addAttribute("answer", answer);
    model.addAttribute("answeredBy", plans.name(answer.by()));
  }

  /** Who is asked about a change that this reader has proposed, or null. */
  private String proposed(Conversation conversation) {
    return changes
        .open(conversation.parties().id())
        .filter(change -> change.proposer().equals(me()))
        .flatMap(change -> changes.approver(conversation))
        .map(plans::name)
        .orElse(null);
  }

  private Conversation readable(String conversationId) {
    return plans.readable(conversationId, me()).orElseThrow(PlanPage::notFound);
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
