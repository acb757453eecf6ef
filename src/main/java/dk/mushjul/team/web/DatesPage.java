package dk.mushjul.team.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation.Appointed;
import dk.mushjul.conversation.process.PlanMany;
import dk.mushjul.team.Member;
import dk.mushjul.team.SuggestedTimes;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A manager sets the days of many talks in one form, and reads what became of each. */
@Controller
class DatesPage {

  private static final String PATH = BookingNotices.EVERYBODY + "/datoer";

  private final Managers managers;
  private final SuggestedTimes suggestions;
  private final PlanMany plans;
  private final TeamWords words;

  DatesPage(Managers managers, SuggestedTimes suggestions, PlanMany plans, TeamWords words) {
    this.managers = managers;
    this.suggestions = suggestions;
    this.plans = plans;
    this.words = words;
  }

  /** A person with the day and hour in the form, in words too, and why they were refused. */
  record Line(
      String id, String name, String on, String from, String when, boolean moves, String problem) {}

  /** What became of one talk, in words. */
  record Outcome(String name, String text, boolean done) {}

  @GetMapping(PATH)
  String show(@RequestParam MultiValueMap<String, String> form, Model model) {
    var chosen = managers.among(form.getOrDefault("id", List.of()));
    var people = chosen.stream().filter(DatesPage::canBeSet).toList();
    var times = suggestions.of(managers.me(), people);
    model.addAttribute("lines", people.stream().map(one -> line(one, times)).toList());
    model.addAttribute("left", chosen.stream().filter(one -> !canBeSet(one)).toList());
    model.addAttribute(
        "minutes",
        people.stream().mapToInt(one -> one.conversation().appointed().minutes()).max().orElse(0));
    model.addAttribute("outcomes", List.of());
    return "mus/dates";
  }

  private static boolean canBeSet(Member member) {
    return member.canBePlanned() || member.conversation().isInvited();
  }

  private Line line(Member member, Map<String, Appointed> times) {
    var time = times.get(member.id());
    return new Line(
        member.id(),
        member.name(),
        time.on().toString(),
        String.valueOf(time.from()),
        words.day(time.on()),
        !member.canBePlanned(),
        null);
  }

  @PostMapping(PATH)
  String plan(@RequestParam MultiValueMap<String, String> form, Model model) {
    var people =
        managers.among(form.getOrDefault("id", List.of())).stream()
            .collect(Collectors.toMap(Member::id, Function.identity()));
    var lines = new ArrayList<Line>();
    var outcomes = new ArrayList<Outcome>();
    for (var row : rows(form)) {
      var member = Optional.ofNullable(people.get(row.conversationId()));
      member.ifPresent(one -> plan(one, row, lines, outcomes));
    }
    model.addAttribute("lines", lines);
    model.addAttribute("left", List.of());
    model.addAttribute("minutes", form.getFirst("minutes"));
    model.addAttribute("place", form.getFirst("place"));
    model.addAttribute("outcomes", outcomes);
    return "mus/dates";
  }

  private void plan(Member one, PlanMany.Row row, List<Line> lines, List<Outcome> outcomes) {
    var result = plans.plan(managers.me(), row);
    var why = words.why(result.errors());
    outcomes.add(
        switch (result.status()) {
          case "planned", "moved", "proposed" ->
              new Outcome(one.name(), words.of("dates." + result.status(), when(row)), true);
          case "refused" -> new Outcome(one.name(), why, false);
          default ->
              new Outcome(one.name(), why.isEmpty() ? words.of("dates.tooLate") : why, false);
        });
    if (result.status().equals("refused")) {
      lines.add(
          new Line(one.id(), one.name(), row.on(), row.from(), null, !one.canBePlanned(), why));
    }
  }

  private String when(PlanMany.Row row) {
    return words.moment(LocalDate.parse(row.on()), LocalTime.parse(row.from()));
  }

  private static List<PlanMany.Row> rows(MultiValueMap<String, String> form) {
    var ids = form.getOrDefault("id", List.of());
    var days = form.getOrDefault("on", List.of());
    var hours = form.getOrDefault("from", List.of());
    var rows = new ArrayList<PlanMany.Row>();
    for (var i = 0; i < Math.min(ids.size(), Math.min(days.size(), hours.size())); i++) {
      rows.add(
          new PlanMany.Row(
              ids.get(i), days.get(i), hours.get(i), form.getFirst("place"), minutes(form)));
    }
    return rows;
  }

  private static Integer minutes(MultiValueMap<String, String> form) {
    var minutes = form.getFirst("minutes");
    return minutes != null && minutes.matches("\\d{1,4}") ? Integer.valueOf(minutes) : null;
  }
}
