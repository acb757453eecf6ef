package dk.mushjul.evaluation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.evaluation.FigurePanel;
import dk.mushjul.evaluation.SummaryOverview;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.WheelPanels;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands above the forms of an evaluation. */
@Component
class EvaluationPanels {

  private final FigurePanel figures;
  private final SummaryOverview summaries;
  private final WheelPanels panels;
  private final ContentStore content;

  EvaluationPanels(
      FigurePanel figures, SummaryOverview summaries, WheelPanels panels, ContentStore content) {
    this.figures = figures;
    this.summaries = summaries;
    this.panels = panels;
    this.content = content;
  }

  /** The five counts of this year, and what became of last year's plans. */
  Shared figures(String wheelId) {
    return figures.of(wheelId);
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
