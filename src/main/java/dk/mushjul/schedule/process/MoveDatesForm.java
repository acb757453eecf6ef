package dk.mushjul.schedule.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.PeopleFound;
import dk.mushjul.engine.StartForm;
import dk.mushjul.form.Answers;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Option;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Role;
import dk.mushjul.schedule.MoveRules;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.Wheels;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** HR says which dates shall be others. */
@Component
class MoveDatesForm implements StartForm {

  private final Wheels wheels;
  private final Directory directory;
  private final PeopleFound people;
  private final MoveRules rules;

  MoveDatesForm(Wheels wheels, Directory directory, PeopleFound people, MoveRules rules) {
    this.wheels = wheels;
    this.directory = directory;
    this.people = people;
    this.rules = rules;
  }

  @Override
  public String processId() {
    return MoveDatesModel.KEY;
  }

  @Override
  public boolean mayStart(String person) {
    return directory.rolesOf(person).contains(Role.HR);
  }

  @Override
  public void prepare(String person, FormContents form) {
    var turning = turning();
    form.options(
            MoveDatesModel.WHEEL,
            turning.stream().map(wheel -> new Option("MUS " + wheel.id(), wheel.id())).toList())
        .options(
            MoveDatesModel.UNITS,
            directory.unitsWithTalks().stream()
                .map(unit -> new Option(unit.name(), unit.id()))
                .toList());
    turning.stream().findFirst().ifPresent(wheel -> form.data(MoveDatesModel.WHEEL, wheel.id()));
  }

  /** The wheels that are not looked back on yet, the newest first. */
  private List<Wheel> turning() {
    return wheels.years().stream()
        .map(wheels::get)
        .filter(Wheel::isTurning)
        .sorted((one, other) -> other.id().compareTo(one.id()))
        .toList();
  }

  @Override
  public Begun begin(String person, Answers answers, String processInstanceId) {
    var chosen = chosen(answers.all());
    var problems = rules.problems(MoveWords.read(name -> of(name, chosen, answers.all())));
    if (!problems.isEmpty()) {
      throw new InvalidAnswers(problems);
    }
    return new Begun((String) chosen.get(MoveDatesModel.WHEEL_ID), null, chosen);
  }

  private static Object of(String name, Map<String, Object> chosen, Map<String, Object> answers) {
    return chosen.containsKey(name) ? chosen.get(name) : answers.get(name);
  }

  private Map<String, Object> chosen(Map<String, Object> answers) {
    var wheel = (String) answers.get(MoveDatesModel.WHEEL);
    if (turning().stream().noneMatch(one -> one.id().equals(wheel))) {
      throw InvalidAnswers.at(MoveDatesModel.WHEEL, "MUS-hjul", "Vælg et hjul, der er i gang.");
    }
    var chosen = new HashMap<String, Object>();
    chosen.put(MoveDatesModel.WHEEL_ID, wheel);
    if (MoveDatesModel.A_UNIT.equals(answers.get(MoveDatesModel.WHAT))) {
      chosen.put(MoveDatesModel.CHOSEN_UNITS, units(answers.get(MoveDatesModel.UNITS)));
    }
    if (MoveDatesModel.A_PERSON.equals(answers.get(MoveDatesModel.WHAT))) {
      chosen.put(MoveDatesModel.CHOSEN_PERSON, person(answers));
    }
    return chosen;
  }

  private String person(Map<String, Object> answers) {
    var text = Objects.toString(answers.get(MoveDatesModel.WHO), "");
    return people.one(MoveDatesModel.WHO, "Medarbejder", text);
  }

  private static String units(Object answer) {
    if (answer instanceof Collection<?> ids && !ids.isEmpty()) {
      return ids.stream().map(String::valueOf).sorted().collect(Collectors.joining(","));
    }
    throw InvalidAnswers.at(MoveDatesModel.UNITS, "Enheder", "Vælg mindst én enhed.");
  }
}
