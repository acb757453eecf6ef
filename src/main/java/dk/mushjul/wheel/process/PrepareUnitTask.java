package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.Concept;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager says what the unit looks at this year and when it meets. */
@Component
class PrepareUnitTask implements StepTask {

  private static final int WEEKS_TO_GRUS = 2;

  private final Wheels wheels;
  private final WheelPanels panels;
  private final Directory directory;
  private final WorkCalendar calendar;
  private final Clock clock;

  PrepareUnitTask(
      Wheels wheels, WheelPanels panels, Directory directory, WorkCalendar calendar, Clock clock) {
    this.wheels = wheels;
    this.panels = panels;
    this.directory = directory;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "prepareUnit";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheel = wheels.get(step.text(WheelModel.WHEEL_ID));
    var unitId = step.text(WheelModel.UNIT_ID);
    var unit = directory.unit(unitId).map(Unit::name).orElse(unitId);
    form.about("MUS " + wheel.id() + " i " + unit, null, unit)
        .data("useGrus", wheel.chosen().filter(Concept::useGrus).isPresent() ? "yes" : "no")
        .show(panels.strategicGoals(wheel.id()))
        .show(panels.frame(wheel.id()));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    refusePast(written);
    if (!"yes".equals(written.text(WheelModel.HOLD_GRUS))) {
      // The question is not asked where the year's concept has no group conversations.
      return Map.of(WheelModel.HOLD_GRUS, "no");
    }
    var day = written.text(WheelModel.GRUS_ON);
    return Map.of(WheelModel.GRUS_ON, day == null ? suggestedGrus().toString() : day);
  }

  private LocalDate suggestedGrus() {
    return calendar.nextWorkingDay(LocalDate.now(clock).plusWeeks(WEEKS_TO_GRUS));
  }

  private void refusePast(Written written) {
    var errors = new ArrayList<FieldError>();
    refusePast(written.text("meetingOn"), "meetingOn", "Dag", errors);
    refusePast(written.text(WheelModel.GRUS_ON), WheelModel.GRUS_ON, "Hvilken dag?", errors);
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
  }

  private void refusePast(String day, String key, String label, List<FieldError> errors) {
    if (day != null && LocalDate.parse(day).isBefore(LocalDate.now(clock))) {
      errors.add(new FieldError(key, label, "Vælg en dag, der ikke er gået."));
    }
  }
}
