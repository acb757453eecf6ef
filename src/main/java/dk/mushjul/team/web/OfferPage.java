package dk.mushjul.team.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation.Appointed;
import dk.mushjul.conversation.ManagersTalks;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.process.AskedTime;
import dk.mushjul.conversation.process.OfferTimes;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.team.Member;
import dk.mushjul.team.SlotPattern;
import dk.mushjul.team.SuggestedTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager makes times after a pattern and offers them to those who are ticked. */
@Controller
class OfferPage {

  private static final String PATH = BookingNotices.EVERYBODY + "/tider";

  private final Managers managers;
  private final SuggestedTimes suggestions;
  private final ManagersTalks talks;
  private final OfferTimes offers;
  private final WorkCalendar calendar;
  private final TeamWords words;

  OfferPage(
      Managers managers,
      SuggestedTimes suggestions,
      ManagersTalks talks,
      OfferTimes offers,
      WorkCalendar calendar,
      TeamWords words) {
    this.managers = managers;
    this.suggestions = suggestions;
    this.talks = talks;
    this.offers = offers;
    this.calendar = calendar;
    this.words = words;
  }

  /**
   * A time of the pattern as the page shows it.
   *
   * @param busy the manager holds a talk then
   */
  record Shown(SlotPattern.Time time, boolean ticked, boolean busy) {}

  @GetMapping(PATH)
  String show(@RequestParam MultiValueMap<String, String> form, Model model) {
    return page(new OfferForm(form), List.of(), model);
  }

  private String page(OfferForm form, List<String> problems, Model model) {
    var chosen = managers.among(form.ids());
    var people = chosen.stream().filter(Member::canBePlanned).toList();
    var pattern = form.pattern(suggestions.earliest(people), minutes(people));
    model.addAttribute("people", people);
    model.addAttribute("left", chosen.stream().filter(one -> !one.canBePlanned()).toList());
    model.addAttribute("pattern", pattern);
    model.addAttribute("place", form.place());
    model.addAttribute("days", days(pattern, form));
    model.addAttribute("problems", problems);
    return "mus/offer";
  }

  private static int minutes(List<Member> people) {
    return people.stream()
        .mapToInt(one -> one.conversation().appointed().minutes())
        .max()
        .orElse(OfferForm.USUAL_MINUTES);
  }

  private Map<LocalDate, List<Shown>> days(SlotPattern pattern, OfferForm form) {
    var busy = talks.appointed(managers.me(), pattern.first());
    var days = new LinkedHashMap<LocalDate, List<Shown>>();
    for (var time : pattern.times()) {
      days.computeIfAbsent(time.on(), day -> new ArrayList<>())
          .add(shown(time, pattern.minutes(), busy, form));
    }
    return days;
  }

  private Shown shown(SlotPattern.Time time, int minutes, List<Appointed> talks, OfferForm form) {
    var slot = new OfferedSlot(null, time.on(), time.from(), minutes, null);
    var busy = talks.stream().anyMatch(slot::overlaps);
    var usual = !form.isSent() && calendar.isOpen(time.on());
    return new Shown(time, !busy && (usual || form.times().contains(time.word())), busy);
  }

  @PostMapping(PATH)
  String offer(
      @RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes flash) {
    var form = new OfferForm(sent);
    if (form.ids().isEmpty() || form.times().isEmpty() || form.times().size() > SlotPattern.MOST) {
      return page(form, List.of(words.of("offer.tickTimes")), model);
    }
    var results = offers.offer(managers.me(), form.ids(), form.asked());
    var refused = results.stream().filter(one -> one.status().equals("refused")).findFirst();
    if (refused.isPresent()) {
      return page(form, problems(refused.get(), form.asked()), model);
    }
    var offered = results.stream().filter(one -> one.status().equals("offered")).count();
    flash.addFlashAttribute(
        offered > 0 ? "done" : "problem",
        offered > 0
            ? words.of("offer.done", offered, form.times().size())
            : words.of("offer.none"));
    return "redirect:" + BookingNotices.EVERYBODY;
  }

  /** Each with the time that it is about, rather than the time's number. */
  private List<String> problems(PlanMany.Result refused, List<AskedTime> asked) {
    return refused.errors().stream()
        .map(
            error ->
                error.key().endsWith("]")
                    ? when(asked.get(number(error.key()))) + ": " + words.why(error)
                    : words.why(error))
        .toList();
  }

  private String when(AskedTime asked) {
    return words.day(LocalDate.parse(asked.on())) + " " + asked.from();
  }

  private static int number(String key) {
    return Integer.parseInt(key.replaceAll("\\D", ""));
  }
}
