package dk.mushjul.evaluation.web;

import dk.mushjul.content.Entry;
import dk.mushjul.evaluation.FigurePanel;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.WheelWords;
import dk.mushjul.wheel.Wheels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** "Det kom der ud af jeres MUS": what was heard, what is decided, by whom and when. */
@Controller
class EvaluationPage {

  private final Wheels wheels;
  private final WheelWords words;
  private final WheelPanels panels;
  private final FigurePanel figures;

  EvaluationPage(Wheels wheels, WheelWords words, WheelPanels panels, FigurePanel figures) {
    this.wheels = wheels;
    this.words = words;
    this.panels = panels;
    this.figures = figures;
  }

  @GetMapping("/mus/evaluering/{year}")
  String show(@PathVariable String year, Model model) {
    var wheel =
        wheels
            .find(year)
            .filter(found -> found.state() == WheelState.EVALUATED)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var entry = words.latest(wheel.id(), "evaluateWheel");
    model.addAttribute("page", "evaluation");
    model.addAttribute("about", wheel.id());
    model.addAttribute(
        "panels",
        Stream.of(heard(entry), decided(entry), figures.of(wheel.id()))
            .filter(panel -> !panel.items().isEmpty())
            .toList());
    return "mus/panels";
  }

  private Shared heard(Optional<Entry> entry) {
    var items = new ArrayList<Item>();
    WheelPanels.add(items, null, entry, "heard");
    return panels.panel("heard", "Det har vi hørt", entry, items);
  }

  private Shared decided(Optional<Entry> entry) {
    List<Item> items =
        WheelWords.rows(entry, "decisions").stream().map(WheelPanels::decision).toList();
    return panels.panel("decisions", "Det har vi besluttet", entry, items);
  }
}
