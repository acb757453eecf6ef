package dk.mushjul.statistics.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.security.SignedIn;
import dk.mushjul.statistics.Statistics;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The figures of a year in words, for whoever may see some of them. */
@Controller
class FiguresPage {

  private final Wheels wheels;
  private final Statistics statistics;
  private final Viewers viewers;
  private final Directory directory;
  private final SignedIn signedIn;
  private final Clock clock;

  FiguresPage(
      Wheels wheels,
      Statistics statistics,
      Viewers viewers,
      Directory directory,
      SignedIn signedIn,
      Clock clock) {
    this.wheels = wheels;
    this.statistics = statistics;
    this.viewers = viewers;
    this.directory = directory;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /**
   * A unit with those below it.
   *
   * @param unit its name, null for the whole
   * @param shown the numbers that are published
   * @param hidden the measures whose numbers are not
   */
  record Figures(String unit, Map<String, Integer> shown, List<String> hidden) {}

  @GetMapping("/mus/tal")
  String newest() {
    view();
    var year = wheels.newest().map(Wheel::id).orElseThrow(FiguresPage::notFound);
    return "redirect:/mus/tal/" + year;
  }

  @GetMapping("/mus/tal/{year}")
  String show(@PathVariable String year, Model model) {
    var view = view();
    var wheel = wheels.find(year).orElseThrow(FiguresPage::notFound);
    model.addAttribute("year", wheel.id());
    model.addAttribute("minimum", Statistics.MINIMUM);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute(
        "units",
        statistics.conversations(wheel).stream()
            .filter(row -> view.includes(row.unit()) && !isTheWholeAgain(row, view))
            .map(this::figures)
            .toList());
    model.addAttribute(
        "years",
        wheels.years().stream()
            .filter(other -> !other.equals(year))
            .sorted(Comparator.reverseOrder())
            .toList());
    return "mus/figures";
  }

  private Viewers.View view() {
    return signedIn.userId().flatMap(viewers::view).orElseThrow(FiguresPage::notFound);
  }

  /** The one unit at the top is the whole once more. */
  private boolean isTheWholeAgain(Statistics.Row row, Viewers.View view) {
    return view.everything()
        && row.unit() != null
        && directory.unit(row.unit()).filter(unit -> unit.parentId() == null).isPresent();
  }

  private Figures figures(Statistics.Row row) {
    var name =
        row.unit() == null ? null : directory.unit(row.unit()).map(Unit::name).orElse(row.unit());
    var shown = new LinkedHashMap<String, Integer>();
    var hidden = new ArrayList<String>();
    row.cells()
        .forEach(
            (measure, number) ->
                number.ifPresentOrElse(
                    value -> shown.put(measure.cell(), value), () -> hidden.add(measure.cell())));
    return new Figures(name, shown, hidden);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
