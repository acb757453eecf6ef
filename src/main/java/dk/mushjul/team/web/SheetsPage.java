package dk.mushjul.team.web;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.team.Member;
import dk.mushjul.wheel.StrategicGoal;
import dk.mushjul.wheel.Wheels;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sheets of paper on which employees prepare by hand: questions and goals, nobody's answers. */
@Controller
class SheetsPage {

  private final Managers managers;
  private final Wheels wheels;

  SheetsPage(Managers managers, Wheels wheels) {
    this.managers = managers;
    this.wheels = wheels;
  }

  @GetMapping(BookingNotices.EVERYBODY + "/ark")
  String show(@RequestParam(defaultValue = "") List<String> id, Model model) {
    var people = managers.among(id);
    model.addAttribute("people", people);
    model.addAttribute("questions", ofYears(people, wheels::questions));
    model.addAttribute("goals", ofYears(people, this::goals));
    return "mus/sheets";
  }

  private List<String> goals(String year) {
    return wheels.strategicGoals(year).stream().map(StrategicGoal::title).toList();
  }

  private static Map<String, List<String>> ofYears(
      List<Member> people, Function<String, List<String>> words) {
    return people.stream()
        .map(Member::year)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), words));
  }
}
