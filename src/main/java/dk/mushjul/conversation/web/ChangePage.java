package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.followup.process.ProposeChange;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where one of the two proposes to change one goal of the agreed plan. */
@Controller
class ChangePage {

  private static final String PATH = "/mus/plan/{conversationId}/aendring";

  private final AgreedPlans plans;
  private final ProposeChange proposing;
  private final SignedIn signedIn;

  ChangePage(AgreedPlans plans, ProposeChange proposing, SignedIn signedIn) {
    this.plans = plans;
    this.proposing = proposing;
    this.signedIn = signedIn;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable String conversationId, @RequestParam("maal") String goalId, Model model) {
    var conversation = readable(conversationId);
    var goal = goal(conversation, goalId);
    var typed = new HashMap<String, String>();
    goal.forEach((key, value) -> typed.put(key, Objects.toString(value, "")));
    typed.computeIfPresent("deadlineLater", (key, later) -> later.equals("true") ? later : null);
    return page(conversation, goalId, goal, typed, List.of(), model);
  }

  @PostMapping(PATH)
  String propose(
      @PathVariable String conversationId,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response) {
    var conversation = readable(conversationId);
    var goalId = typed.getOrDefault("maal", "");
    var goal = goal(conversation, goalId);
    try {
      proposing.propose(conversation, me(), goal, typed);
    } catch (InvalidAnswers e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return page(conversation, goalId, goal, typed, e.errors(), model);
    }
    return "redirect:/mus/plan/" + conversationId + "?foreslaaet";
  }

  @PostMapping(PATH + "/fortryd")
  String withdraw(@PathVariable String conversationId) {
    // Answered a moment before: the plan shows what came of it.
    var back = proposing.withdraw(readable(conversationId), me());
    return "redirect:/mus/plan/" + conversationId + (back ? "?fortrudt" : "");
  }

  private String page(
      Conversation conversation,
      String goalId,
      Map<String, Object> goal,
      Map<String, String> typed,
      List<FieldError> errors,
      Model model) {
    var parties = conversation.parties();
    var other = parties.employee().equals(me()) ? parties.manager() : parties.employee();
    model.addAttribute("id", parties.id());
    model.addAttribute("goalId", goalId);
    model.addAttribute("goal", goal.get("goalTitle"));
    model.addAttribute("year", parties.wheelId());
    model.addAttribute("other", plans.name(other));
    model.addAttribute("typed", typed);
    model.addAttribute("errors", errors);
    return "mus/change";
  }

  private Map<String, Object> goal(Conversation conversation, String goalId) {
    return proposing.goal(conversation, me(), goalId).orElseThrow(ChangePage::notFound);
  }

  private Conversation readable(String conversationId) {
    return plans.readable(conversationId, me()).orElseThrow(ChangePage::notFound);
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
