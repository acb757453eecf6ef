package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.wheel.StrategicGoal;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR says where the workplace is going; last year's goals and decisions are the start. */
@Component
class DescribeStrategyTask implements StepTask {

  private final Wheels wheels;
  private final WheelPanels panels;

  DescribeStrategyTask(Wheels wheels, WheelPanels panels) {
    this.wheels = wheels;
    this.panels = panels;
  }

  @Override
  public String stem() {
    return "describeStrategy";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheelId = step.text(WheelModel.WHEEL_ID);
    form.about("MUS " + wheelId, null, null).show(panels.lastDecisions(wheelId));
    wheels
        .before(wheelId)
        .map(last -> wheels.strategicGoals(last.id()).stream().map(this::row).toList())
        .filter(rows -> !rows.isEmpty())
        .ifPresent(rows -> form.data("strategicGoals", rows));
  }

  private Map<String, Object> row(StrategicGoal goal) {
    var row = new LinkedHashMap<String, Object>();
    row.put("goalId", goal.id());
    row.put("goalTitle", goal.title());
    row.put("goalMeaning", goal.meaning());
    return row;
  }
}
