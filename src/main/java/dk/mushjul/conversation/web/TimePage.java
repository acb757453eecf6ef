package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.conversation.process.NotTheirs;
import dk.mushjul.conversation.process.Taken;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an employee picks a time for the talk, or asks for another. */
@Controller
class TimePage {

  private static final String PATH = "/mus/tid/{id}";

  private final Conversations conversations;
  private final TimeView view;
  private final ChooseTime choice;
  private final AskOtherTime asking;
  private final SignedIn signedIn;

  TimePage(
      Conversations conversations,
      TimeView view,
      ChooseTime choice,
      AskOtherTime asking,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.view = view;
    this.choice = choice;
    this.asking = asking;
    this.signedIn = signedIn;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model) {
    return page(id, List.of(), List.of(), "", model);
  }

  private String page(
      String id, List<AskedTime> typed, List<FieldError> errors, String words, Model model) {
    view.show(mine(id), model);
    model.addAttribute("typed", typed);
    model.addAttribute("words", words);
    model.addAttribute("errors", errors);
    return "mus/time";
  }

  @PostMapping(PATH + "/valg")
  String choose(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String slot,
      RedirectAttributes flash) {
    mine(id);
    try {
      choice.choose(me(), id, slot);
      flash.addFlashAttribute("chosen", true);
    } catch (Taken | NotTheirs e) {
      // Nothing picked, or somebody else was quicker: the page shows what is left.
      flash.addFlashAttribute(slot.isEmpty() ? "pickOne" : "taken", true);
    } catch (InvalidAnswers e) {
      flash.addFlashAttribute("taken", true);
    }
    return "redirect:/mus/tid/" + id;
  }

  @PostMapping(PATH + "/forslag")
  String ask(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      RedirectAttributes flash,
      HttpServletResponse response) {
    mine(id);
    var typed = typed(form);
    var words = form.getFirst("words");
    try {
      asking.ask(me(), id, typed, words);
      flash.addFlashAttribute("asked", true);
    } catch (Taken e) {
      flash.addFlashAttribute("tooLate", true);
    } catch (InvalidAnswers e) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return page(id, typed, e.errors(), words, model);
    }
    return "redirect:/mus/tid/" + id;
  }

  @PostMapping(PATH + "/fortryd")
  String withdraw(@PathVariable String id, RedirectAttributes flash) {
    mine(id);
    try {
      asking.withdraw(me(), id);
      flash.addFlashAttribute("withdrawn", true);
    } catch (NotTheirs e) {
      // Answered a moment before: the page shows what came of it.
    }
    return "redirect:/mus/tid/" + id;
  }

  /** The proposals of which at least the day is given. */
  private static List<AskedTime> typed(MultiValueMap<String, String> form) {
    var days = form.getOrDefault("on", List.of());
    var hours = form.getOrDefault("from", List.of());
    var typed = new ArrayList<AskedTime>();
    for (var i = 0; i < Math.min(days.size(), hours.size()); i++) {
      if (!days.get(i).isBlank()) {
        typed.add(new AskedTime(days.get(i), hours.get(i), null, null));
      }
    }
    return typed;
  }

  private Conversation mine(String id) {
    return conversations
        .find(id)
        .filter(one -> one.parties().employee().equals(me()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }
}
