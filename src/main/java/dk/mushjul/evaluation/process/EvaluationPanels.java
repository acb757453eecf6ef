package dk.mushjul.evaluation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.evaluation.Figures;
import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.evaluation.PublishedFigures;
import dk.mushjul.evaluation.SummaryOverview;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.DayWords;
import dk.mushjul.wheel.WheelPanels;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands above the forms of an evaluation. */
@Component
class EvaluationPanels {

  private static final String TOO_FEW = "Vises ikke, fordi det handler om for få";

  private final PublishedFigures figures;
  private final SummaryOverview summaries;
  private final WheelPanels panels;
  private final ContentStore content;

  EvaluationPanels(
      PublishedFigures figures,
      SummaryOverview summaries,
      WheelPanels panels,
      ContentStore content) {
    this.figures = figures;
    this.summaries = summaries;
    this.panels = panels;
    this.content = content;
  }

  /** The five counts of this year, and what became of last year's plans. */
  Shared figures(String wheelId) {
    var items = new ArrayList<Item>();
    var taken = figures.find(wheelId);
    taken.ifPresent(
        numbers -> {
          numbers.conversations().forEach(figure -> items.add(item(figure, "")));
          var last = " (" + numbers.lastYear() + ")";
          numbers.followUps().forEach(figure -> items.add(item(figure, last)));
          numbers.goals().forEach(figure -> items.add(goals(figure, last)));
        });
    var at = taken.map(Figures::takenOn).map(DayWords::of);
    return new Shared("figures", "Tallene for MUS " + wheelId, null, at.orElse(null), items);
  }

  private static Item item(Figure figure, String suffix) {
    var value = figure.value() == null ? TOO_FEW : figure.value().toString();
    return new Item(figure.label() + suffix, value);
  }

  private static Item goals(Figure figure, String suffix) {
    return item(new Figure(figure.key(), "Mål: " + figure.label(), figure.value()), suffix);
  }

  /** What the units' managers wrote when they summed up. */
  Shared summaries(String wheelId, String reader) {
    return new Shared(
        "summaries", "Enhedernes opsummering", null, null, summaries.of(wheelId, reader));
  }

  /** What HR has gathered for the evaluation. */
  Shared preparation(String wheelId, String reader) {
    var entry = content.latest(Subject.wheel(wheelId), EvaluationModel.PREPARE_EVALUATION, reader);
    List<Item> items = new ArrayList<>();
    WheelPanels.add(items, "Det siger lederne", entry, "heardFromManagers");
    WheelPanels.add(items, "Det siger tillidsrepræsentanterne", entry, "heardFromRepresentatives");
    WheelPanels.add(items, "Det tager ledergruppen op", entry, "leadersTakeUp");
    WheelPanels.add(items, "Om tallene", entry, "figuresNote");
    return panels.panel("preparation", "HR's forberedelse", entry, items);
  }
}
