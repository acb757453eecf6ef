package dk.mushjul.team.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.process.ActingManager;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.team.Member;
import dk.mushjul.team.Team;
import dk.mushjul.team.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A manager's employees: where each talk is, whose turn it is, and what waits for an answer. */
@Controller
class TeamPage {

  private static final String ALL = "all";

  private final Managers managers;
  private final Team team;
  private final ChooseTime times;
  private final ActingManager acting;

  TeamPage(Managers managers, Team team, ChooseTime times, ActingManager acting) {
    this.acting = acting;
    this.managers = managers;
    this.team = team;
    this.times = times;
  }

  /** A filter: {@code all} or where, with how many there are. */
  record Filter(String word, long count, boolean here) {}

  /** A promise with the name of whom it was made to. */
  record Promised(String name, String what, LocalDate by) {}

  @GetMapping(BookingNotices.EVERYBODY)
  String show(
      @RequestParam(defaultValue = ALL) String where,
      @RequestParam(defaultValue = "") String tick,
      Model model) {
    var all = managers.everybody();
    model.addAttribute("total", all.size());
    model.addAttribute("filters", filters(all, where));
    model.addAttribute("here", where);
    model.addAttribute("rows", all.stream().filter(one -> is(where, one)).toList());
    model.addAttribute("year", all.stream().map(Member::year).max(String::compareTo).orElse(""));
    model.addAttribute("ticked", tick);
    model.addAttribute("toPlan", all.stream().filter(one -> is("planning", one)).count());
    var wishes = all.stream().filter(one -> one.wish() != null).toList();
    model.addAttribute("wishes", wishes);
    model.addAttribute("standIns", standIns(wishes));
    model.addAttribute("assigns", assigns(all));
    model.addAttribute("promises", promises(all));
    model.addAttribute("obstacles", team.obstacles(managers.me(), all));
    return "mus/team";
  }

  /** The name of whoever answers instead of the manager, by conversation. */
  private Map<String, String> standIns(List<Member> wishes) {
    var names = new HashMap<String, String>();
    wishes.forEach(
        one ->
            acting
                .insteadOf(managers.me(), one.conversation())
                .ifPresent(name -> names.put(one.id(), name)));
    return names;
  }

  private static List<Filter> filters(List<Member> all, String here) {
    var filters = new ArrayList<Filter>();
    filters.add(new Filter(ALL, all.size(), here.equals(ALL)));
    Arrays.stream(Where.Group.values())
        .map(Where.Group::word)
        .map(word -> new Filter(word, count(word, all), here.equals(word)))
        .filter(filter -> filter.count() > 0 || filter.here())
        .forEach(filters::add);
    return filters;
  }

  private static long count(String word, List<Member> all) {
    return all.stream().filter(one -> is(word, one)).count();
  }

  private static boolean is(String where, Member member) {
    return where.equals(ALL) || member.where().group().word().equals(where);
  }

  private Assigning assigns(List<Member> all) {
    var left = all.stream().filter(one -> one.where() == Where.ASSIGN).toList();
    return new Assigning(left, left.isEmpty() ? List.of() : times.assignable(managers.me()));
  }

  private List<Promised> promises(List<Member> all) {
    var names = all.stream().collect(Collectors.toMap(Member::id, Function.identity()));
    return team.promises(managers.me(), all).stream()
        .map(
            one ->
                new Promised(
                    Optional.ofNullable(names.get(one.conversationId()))
                        .map(Member::name)
                        .orElse(""),
                    one.what(),
                    one.by()))
        .toList();
  }
}
