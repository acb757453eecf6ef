package dk.mushjul.handover.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.PeopleFound;
import dk.mushjul.engine.StartForm;
import dk.mushjul.form.Answers;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.form.Option;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.ManagerChanges;
import dk.mushjul.organisation.ManagerChanges.Wish;
import dk.mushjul.organisation.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** HR says who gets another manager, and who it is. */
@Component
class ChangeManagerForm implements StartForm {

  private final Directory directory;
  private final PeopleFound people;
  private final ManagerChanges changes;
  private final Clock clock;

  ChangeManagerForm(Directory directory, PeopleFound people, ManagerChanges changes, Clock clock) {
    this.directory = directory;
    this.people = people;
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public String processId() {
    return ChangeManagerModel.KEY;
  }

  @Override
  public boolean mayStart(String person) {
    return directory.rolesOf(person).contains(Role.HR);
  }

  @Override
  public void prepare(String person, FormContents form) {
    form.options(
        ChangeManagerModel.UNIT,
        directory.units().stream().map(unit -> new Option(unit.name(), unit.id())).toList());
  }

  @Override
  public Begun begin(String person, Answers answers, String processInstanceId) {
    var wish = wish(answers.all());
    if (!changes.circle(wish).isEmpty()) {
      throw refused("Så ville nogle skulle holde MUS med hinanden. Vælg en anden leder.");
    }
    return new Begun(
        LocalDate.now(clock) + "/" + wish.manager(),
        null,
        Map.of(
            ChangeManagerModel.NEW_MANAGER,
            wish.manager(),
            ChangeManagerModel.PEOPLE,
            String.join(",", wish.people())));
  }

  private Wish wish(Map<String, Object> answers) {
    var manager =
        people.one(
            ChangeManagerModel.NEW_MANAGER,
            "Ny leder",
            Objects.toString(answers.get(ChangeManagerModel.NEW_MANAGER), ""));
    if (ChangeManagerModel.WHOLE_UNIT.equals(answers.get(ChangeManagerModel.FOR))) {
      return new Wish((String) answers.get(ChangeManagerModel.UNIT), Set.of(), manager);
    }
    var chosen =
        people.all(
            ChangeManagerModel.PEOPLE,
            "Medarbejdere",
            Objects.toString(answers.get(ChangeManagerModel.PEOPLE), ""));
    if (chosen.contains(manager)) {
      throw refused("Ingen kan være sin egen leder. Vælg en anden leder.");
    }
    return new Wish(null, chosen, manager);
  }

  private static InvalidAnswers refused(String message) {
    return InvalidAnswers.at(ChangeManagerModel.NEW_MANAGER, "Ny leder", message);
  }
}
