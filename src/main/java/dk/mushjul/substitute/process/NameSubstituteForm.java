package dk.mushjul.substitute.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.StartForm;
import dk.mushjul.form.Answers;
import dk.mushjul.form.InvalidAnswers;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A manager names a substitute for a time. */
@Component
class NameSubstituteForm implements StartForm {

  private static final String LAST = "Til og med";

  private final Substitutions substitutions;
  private final SubstituteOptions options;
  private final Directory directory;
  private final Clock clock;

  NameSubstituteForm(
      Substitutions substitutions, SubstituteOptions options, Directory directory, Clock clock) {
    this.substitutions = substitutions;
    this.options = options;
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public String processId() {
    return SubstitutionModel.KEY;
  }

  @Override
  public boolean mayStart(String person) {
    return directory.rolesOf(person).contains(Role.MANAGER);
  }

  @Override
  public void prepare(String person, FormContents form) {
    var today = LocalDate.now(clock).toString();
    form.about("Vikar for dig", directory.employee(person).map(Employee::name).orElse(null), null);
    form.options(SubstitutionModel.SUBSTITUTE, options.of(person))
        .data(SubstitutionModel.FROM, today)
        .data(SubstitutionModel.TO, today);
  }

  @Override
  public Begun begin(String person, Answers answers, String processInstanceId) {
    var from = day(answers, SubstitutionModel.FROM);
    var to = day(answers, SubstitutionModel.TO);
    check(from, to);
    var substitute = answers.all().get(SubstitutionModel.SUBSTITUTE).toString();
    var planned =
        substitutions
            .plan(person, substitute, from, to, processInstanceId)
            .orElseThrow(
                () ->
                    InvalidAnswers.at(
                        SubstitutionModel.FROM, "Fra", "Du har allerede en vikar den dag."));
    return new Begun(
        planned.id(), new Subject(Subject.Kind.SUBSTITUTION, planned.id()), variables(planned));
  }

  private static void check(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw InvalidAnswers.at(
          SubstitutionModel.TO, LAST, "Den sidste dag kan ikke ligge før den første.");
    }
    if (to.isAfter(from.plusYears(1))) {
      throw InvalidAnswers.at(
          SubstitutionModel.TO, LAST, "En vikar kan højst vælges for et år ad gangen.");
    }
  }

  private static Map<String, Object> variables(Substitution planned) {
    return Map.of(
        SubstitutionModel.SUBSTITUTION_ID,
        planned.id(),
        SubstitutionModel.MANAGER,
        planned.manager());
  }

  private static LocalDate day(Answers answers, String key) {
    return LocalDate.parse(answers.all().get(key).toString());
  }
}
