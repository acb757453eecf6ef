package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.conversation.process.AskOtherTime;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.conversation.process.NotTheirs;
import dk.mushjul.conversation.process.Taken;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
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
  private final ChooseTime choice;
  private final AskOtherTime asking;
  private final TimeWishes wishes;
  private final Directory directory;
  private final SignedIn signedIn;
  private final Clock clock;

  TimePage(
      Conversations conversations,
      ChooseTime choice,
      AskOtherTime asking,
      TimeWishes wishes,
      Directory directory,
      SignedIn signedIn,
      Clock clock) {
    this.conversations = conversations;
    this.choice = choice;
    this.asking = asking;
    this.wishes = wishes;
    this.directory = directory;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @GetMapping(PATH)
  String show(@PathVariable String id, Model model) {
    return page(id, List.of(), List.of(), "", model);
  }

  private String page(
      String id, List<AskedTime> typed, List<FieldError> errors, String words, Model model) {
    var conversation = mine(id);
    var free = choice.free(conversation);
    model.addAttribute("id", id);
    model.addAttribute("manager", name(conversation.parties().manager()));
    model.addAttribute("until", free.isEmpty() ? null : conversation.offeredUntil());
    model.addAttribute("days", byDay(free));
    model.addAttribute("alike", areAlike(free) ? free.get(0) : null);
    model.addAttribute("at", hasTime(conversation) ? conversation.appointed() : null);
    model.addAttribute("wish", wishes.open(id).orElse(null));
    model.addAttribute("mayAsk", asking.isPossible(conversation));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("typed", typed);
    model.addAttribute("words", words);
    model.addAttribute("errors", errors);
    return "mus/time";
  }

  private static boolean hasTime(Conversation conversation) {
    return switch (conversation.state()) {
      case PLANNED, PREPARING, HELD -> conversation.appointed().from() != null;
      default -> false;
    };
  }

  /** Whether all take as long and are at the same place, so that it need be said once only. */
  private static boolean areAlike(List<OfferedSlot> free) {
    return free.stream().map(slot -> slot.minutes() + " " + slot.place()).distinct().count() == 1;
  }

  private static LinkedHashMap<LocalDate, List<OfferedSlot>> byDay(List<OfferedSlot> free) {
    return free.stream()
        .collect(Collectors.groupingBy(OfferedSlot::on, LinkedHashMap::new, Collectors.toList()));
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

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
