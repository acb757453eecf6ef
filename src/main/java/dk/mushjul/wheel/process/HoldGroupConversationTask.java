package dk.mushjul.wheel.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.Ties;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.WheelWords;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The manager writes down what the group agreed on; another day goes on where this one ended. */
@Component
class HoldGroupConversationTask implements StepTask {

  private static final int WEEKS_TO_NEXT = 2;

  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitNotices notices;
  private final WheelPanels panels;
  private final ContentStore content;
  private final Directory directory;
  private final WorkCalendar calendar;
  private final Clock clock;

  HoldGroupConversationTask(
      Wheels wheels,
      UnitRounds rounds,
      UnitNotices notices,
      WheelPanels panels,
      ContentStore content,
      Directory directory,
      WorkCalendar calendar,
      Clock clock) {
    this.wheels = wheels;
    this.rounds = rounds;
    this.notices = notices;
    this.panels = panels;
    this.content = content;
    this.directory = directory;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String stem() {
    return "holdGroupConversation";
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents form) {
    var wheelId = step.text(WheelModel.WHEEL_ID);
    var unitId = step.text(WheelModel.UNIT_ID);
    var unit = directory.unit(unitId).map(Unit::name).orElse(unitId);
    form.about("GRUS i " + unit, null, unit)
        .data("heldGrusOn", heldOn(step).toString())
        .options("groupTie", Ties.options(wheels.strategicGoals(wheelId)))
        .show(panels.strategicGoals(wheelId));
    form.show(panels.unitFocus(step.subject().id()));
    soFar(step, person, form);
  }

  private LocalDate heldOn(OpenStep step) {
    var today = LocalDate.now(clock);
    var planned = step.date(WheelModel.GRUS_ON);
    return planned == null || planned.isAfter(today) ? today : planned;
  }

  private void soFar(OpenStep step, String person, FormContents form) {
    var before = content.latest(step.subject(), stem(), person);
    var rows = WheelWords.rows(before, "groupGoals");
    form.data("groupGoals", rows.isEmpty() ? null : rows);
    before.ifPresent(entry -> form.data("groupGoalsNote", entry.values().get("groupGoalsNote")));
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    var held = LocalDate.parse(written.text("heldGrusOn"));
    if (held.isAfter(LocalDate.now(clock))) {
      throw InvalidAnswers.at(
          "heldGrusOn", "Hvornår holdt I samtalen?", "Vælg i dag eller en dag før i dag.");
    }
    rounds.heldGrus(step.subject().id(), held);
    return "yes".equals(written.text("moreDates")) ? meetAgain(step.subject(), written) : Map.of();
  }

  private Map<String, Object> meetAgain(Subject round, Written written) {
    var chosen = written.text("nextGrusOn");
    var next =
        chosen == null
            ? calendar.nextWorkingDay(LocalDate.now(clock).plusWeeks(WEEKS_TO_NEXT))
            : LocalDate.parse(chosen);
    if (next.isBefore(LocalDate.now(clock))) {
      throw InvalidAnswers.at("nextGrusOn", "Hvilken dag?", "Vælg en dag, der ikke er gået.");
    }
    rounds.meets(round.id(), next);
    notices.grus(rounds.get(round.id()), new UnitNotices.Meeting(next, null, null));
    return Map.of(WheelModel.GRUS_ON, next.toString());
  }
}
