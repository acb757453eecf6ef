package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.wheel.OutstandingTalks;
import dk.mushjul.wheel.Wheels;
import java.util.Map;
import org.springframework.stereotype.Component;

/** HR says why the conversations that were not held are closed. */
@Component
class CloseWheelTask implements StepTask {

  private final Wheels wheels;
  private final OutstandingTalks outstanding;

  CloseWheelTask(Wheels wheels, OutstandingTalks outstanding) {
    this.wheels = wheels;
    this.outstanding = outstanding;
  }

  @Override
  public String stem() {
    return "closeWheel";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheelId = step.text(WheelModel.WHEEL_ID);
    var items =
        outstanding.perUnit(wheelId).stream()
            .map(unit -> new Item(unit.name(), String.valueOf(unit.talks())))
            .toList();
    form.about("MUS " + wheelId, null, null)
        .show(new Shared("outstanding", "Samtaler, der mangler", null, null, items));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    wheels.save(wheel.close(written.text("closeReason")));
    return Map.of();
  }
}
