package dk.mushjul.wheel.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.StartForm;
import dk.mushjul.form.Answers;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelDates;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** HR opens the wheel of a year. */
@Component
class StartWheelForm implements StartForm {

  private static final int YEARS_AHEAD = 2;

  private final Wheels wheels;
  private final Directory directory;
  private final Committee committee;
  private final UnitOptions units;
  private final WorkCalendar calendar;
  private final Clock clock;

  StartWheelForm(
      Wheels wheels,
      Directory directory,
      Committee committee,
      UnitOptions units,
      WorkCalendar calendar,
      Clock clock) {
    this.wheels = wheels;
    this.directory = directory;
    this.committee = committee;
    this.units = units;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public String processId() {
    return WheelModel.WHEEL;
  }

  @Override
  public boolean mayStart(String person) {
    return directory.rolesOf(person).contains(Role.HR);
  }

  @Override
  public void prepare(String person, FormContents form) {
    var today = LocalDate.now(clock);
    var taken = wheels.years();
    form.options("units", units.all());
    wheels.newest().map(Wheel::sector).ifPresent(sector -> form.data("sector", sector));
    IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
        .filter(year -> !taken.contains(String.valueOf(year)))
        .filter(year -> suggested(year, today).isPresent())
        .findFirst()
        .ifPresent(year -> prefill(year, suggested(year, today).orElseThrow(), form));
  }

  private java.util.Optional<WheelDates> suggested(int year, LocalDate today) {
    return WheelDates.suggested(year, today, calendar::nextWorkingDay);
  }

  private static void prefill(int year, WheelDates dates, FormContents form) {
    form.data("year", year)
        .data("firstDay", dates.firstDay().toString())
        .data("lastDay", dates.lastDay().toString())
        .data("evaluationOn", dates.evaluationOn().toString());
  }

  @Override
  public Begun begin(String person, Answers answers, String processInstanceId) {
    var asked = WheelAnswers.of(answers, LocalDate.now(clock).getYear());
    var wheel =
        Wheel.opened(
            String.valueOf(asked.year()),
            asked.sector(),
            asked.dates(),
            Set.copyOf(asked.units()),
            processInstanceId);
    if (!wheels.add(wheel)) {
      throw InvalidAnswers.at(
          "year", "År", "Der findes allerede et MUS-hjul for det år. Vælg et andet år.");
    }
    return new Begun(wheel.id(), Subject.wheel(wheel.id()), variables(wheel));
  }

  private Map<String, Object> variables(Wheel wheel) {
    var variables = new HashMap<String, Object>();
    variables.put(WheelModel.WHEEL_ID, wheel.id());
    variables.put(WheelModel.FIRST_DAY, wheel.firstDay().toString());
    variables.put(WheelModel.LAST_DAY, wheel.lastDay().toString());
    variables.put(WheelModel.EVALUATION_ON, wheel.evaluationOn().toString());
    variables.put(WheelModel.HAS_COMMITTEE, committee.exists(wheel.sector()));
    return variables;
  }
}
