package dk.mushjul.wheel.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Unit;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.Concept;
import dk.mushjul.wheel.DayWords;
import dk.mushjul.wheel.GroupTalk;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitPrepared;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.WheelPanels;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.Window;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The manager says what the unit looks at this year and when it meets. */
@Component
class PrepareUnitTask implements StepTask {

  private static final int WEEKS_TO_GRUS = 2;

  /** Enough for a team whose members talk with their manager all the time. */
  private static final int SHORT_TALK_MINUTES = 30;

  private static final String GRUS_DAY = "Hvilken dag?";
  private static final String GRUS_INSTEAD = "grusInstead";

  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitWindows windows;
  private final WheelPanels panels;
  private final Directory directory;
  private final WorkCalendar calendar;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PrepareUnitTask(
      Wheels wheels,
      UnitRounds rounds,
      UnitWindows windows,
      WheelPanels panels,
      Directory directory,
      WorkCalendar calendar,
      ApplicationEventPublisher events,
      Clock clock) {
    this.wheels = wheels;
    this.rounds = rounds;
    this.windows = windows;
    this.panels = panels;
    this.directory = directory;
    this.calendar = calendar;
    this.events = events;
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
        .show(panels.strategicGoals(wheel.id()))
        .show(panels.frame(wheel.id()));
    offerGrus(step, groupTalk(wheel.id()), form);
  }

  /** Whoever has been called to an own talk is not called to a group instead. */
  private void offerGrus(OpenStep step, GroupTalk offered, FormContents form) {
    var tooLate = offered == GroupTalk.INSTEAD && hasBegun(window(step));
    form.data("useGrus", (tooLate ? GroupTalk.BESIDE : offered).word());
    if (tooLate) {
      form.show(
          new Shared(
              "grusTooLate",
              "Fælles samtale (GRUS)",
              null,
              null,
              List.of(
                  new Item(
                      null,
                      "Enhedens samtaler er åbnet. GRUS kan derfor ikke længere træde i stedet for"
                          + " dem, men I kan holde GRUS ved siden af."))));
    }
  }

  private Window window(OpenStep step) {
    return windows.of(wheels.get(step.text(WheelModel.WHEEL_ID)), step.text(WheelModel.UNIT_ID));
  }

  private boolean hasBegun(Window window) {
    return !LocalDate.now(clock).isBefore(window.firstDay());
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    refusePast(written);
    var roundId = step.subject().id();
    // The question is not asked where the year's concept has no group conversations.
    var meets = "yes".equals(written.text(WheelModel.HOLD_GRUS));
    var instead = meets && "yes".equals(written.text(GRUS_INSTEAD));
    if (instead) {
      refuseTooLate(step, written);
    }
    rounds.prepared(
        roundId,
        instead ? InsteadOfTalks.PLANNED : InsteadOfTalks.NO,
        Boolean.TRUE.equals(written.get("shortTalks")) ? SHORT_TALK_MINUTES : null);
    events.publishEvent(new UnitPrepared(roundId));
    return meets ? meets(roundId, written) : Map.of(WheelModel.HOLD_GRUS, "no");
  }

  private Map<String, Object> meets(String roundId, Written written) {
    var day = day(written);
    rounds.meets(roundId, day);
    return Map.of(WheelModel.GRUS_ON, day.toString());
  }

  private LocalDate day(Written written) {
    var wished = written.text(WheelModel.GRUS_ON);
    return wished == null ? suggestedGrus() : LocalDate.parse(wished);
  }

  private GroupTalk groupTalk(String wheelId) {
    return wheels.get(wheelId).chosen().map(Concept::groupTalk).orElse(GroupTalk.NONE);
  }

  /** A group that meets after the window would leave no time for those who want an own talk. */
  private void refuseTooLate(OpenStep step, Written written) {
    var window = window(step);
    if (day(written).isAfter(window.lastDay())) {
      throw InvalidAnswers.at(
          WheelModel.GRUS_ON,
          GRUS_DAY,
          "Vælg en dag senest " + DayWords.of(window.lastDay()) + ", hvor samtalerne slutter.");
    }
  }

  private LocalDate suggestedGrus() {
    return calendar.nextWorkingDay(LocalDate.now(clock).plusWeeks(WEEKS_TO_GRUS));
  }

  private void refusePast(Written written) {
    var errors = new ArrayList<FieldError>();
    refusePast(written.text("meetingOn"), "meetingOn", "Dag", errors);
    refusePast(written.text(WheelModel.GRUS_ON), WheelModel.GRUS_ON, GRUS_DAY, errors);
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
