package dk.mushjul.evaluation.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.evaluation.SummaryWords;
import dk.mushjul.evaluation.UnitSummaries;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.plan.Plans;
import dk.mushjul.wheel.WheelPanels;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager sums up the unit's talks: what is needed, what recurs, what worked. */
@Component
class SummariseUnitTask implements StepTask {

  private final UnitSummaries summaries;
  private final Plans plans;
  private final WheelPanels panels;
  private final Directory directory;

  SummariseUnitTask(UnitSummaries summaries, Plans plans, WheelPanels panels, Directory directory) {
    this.summaries = summaries;
    this.plans = plans;
    this.panels = panels;
    this.directory = directory;
  }

  @Override
  public String stem() {
    return "summariseUnit";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var round = step.subject().id();
    var unitId = step.text(EvaluationModel.UNIT_ID);
    var unit = directory.unit(unitId).map(Unit::name).orElse(unitId);
    var types = plans.activityTypes(round);
    form.about("MUS " + step.text(EvaluationModel.WHEEL_ID) + " i " + unit, null, unit)
        .data("needs", types.isEmpty() ? null : List.copyOf(types.keySet()))
        .show(new Shared("activityTypes", "Efterspurgt i planerne", null, null, demanded(types)))
        .show(
            new Shared("mentionable", "Må nævnes for gruppen", null, null, mentions(round, person)))
        .show(panels.groupPlan(round));
  }

  private static List<Item> demanded(Map<String, Integer> types) {
    return types.entrySet().stream()
        .map(type -> new Item(SummaryWords.of(type.getKey()), "Nævnt " + times(type.getValue())))
        .toList();
  }

  private static String times(int number) {
    return number == 1 ? "1 gang" : number + " gange";
  }

  private List<Item> mentions(String round, String person) {
    return plans.mentionable(round, person).stream()
        .map(goal -> new Item(goal.title(), goal.activity() == null ? "" : goal.activity()))
        .toList();
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var worked = written.text("processWorked");
    summaries.keep(
        new UnitSummaries.UnitSummary(
            step.subject().id(),
            list(written.get("needs")),
            list(written.get("unitThemes")),
            written.text("groupPlanState"),
            worked == null ? null : worked.equals("yes")));
    return Map.of();
  }

  @SuppressWarnings("unchecked")
  private static List<String> list(Object answer) {
    return answer == null ? List.of() : (List<String>) answer;
  }
}
