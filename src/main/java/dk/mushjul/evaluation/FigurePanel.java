package dk.mushjul.evaluation;

import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** The five counts of a year, and what became of the plans of the year before, in words. */
@Component
public class FigurePanel {

  private static final String TOO_FEW = "Vises ikke, fordi det handler om for få";

  private final PublishedFigures figures;

  FigurePanel(PublishedFigures figures) {
    this.figures = figures;
  }

  /** The figures that a wheel was evaluated on; without items before they are taken. */
  public Shared of(String wheelId) {
    var items = new ArrayList<Item>();
    var taken = figures.find(wheelId);
    taken.ifPresent(
        numbers -> {
          numbers.conversations().forEach(figure -> items.add(item("", figure, "")));
          numbers.postponed().forEach(figure -> items.add(item("Udskudt: ", figure, "")));
          var last = " (" + numbers.lastYear() + ")";
          numbers.followUps().forEach(figure -> items.add(item("", figure, last)));
          numbers.goals().forEach(figure -> items.add(item("Mål: ", figure, last)));
        });
    var at = taken.map(Figures::takenOn).map(DayWords::of);
    return new Shared("figures", "Tallene for MUS " + wheelId, null, at.orElse(null), items);
  }

  private static Item item(String prefix, Figure figure, String suffix) {
    var value = figure.value() == null ? TOO_FEW : figure.value().toString();
    return new Item(prefix + figure.label() + suffix, value);
  }
}
