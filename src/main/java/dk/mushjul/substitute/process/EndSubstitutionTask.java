package dk.mushjul.substitute.process;

import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.engine.StepCreated;
import dk.mushjul.engine.StepTask;
import dk.mushjul.engine.Written;
import dk.mushjul.form.Item;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.substitute.Substitution;
import dk.mushjul.substitute.Substitutions;
import dk.mushjul.wheel.DayWords;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The manager is back early. It waits all the time, so nobody is told of it. */
@Component
class EndSubstitutionTask implements StepTask, StepCreated {

  private final Substitutions substitutions;
  private final Directory directory;

  EndSubstitutionTask(Substitutions substitutions, Directory directory) {
    this.substitutions = substitutions;
    this.directory = directory;
  }

  @Override
  public String stem() {
    return "endSubstitution";
  }

  @Override
  public void created(DelegateTask task) {}

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void prepare(OpenStep step, String person, FormContents contents) {
    var substitution = substitutions.get(step.subject().id());
    contents.about("Vikar for dig", name(substitution.manager()), null);
    contents.show(
        new Shared("substitution", "Vikariatet", null, null, List.of(item(substitution))));
  }

  private Item item(Substitution substitution) {
    var last = DayWords.ofIso(substitution.to());
    return new Item(name(substitution.substitute()), "til og med " + last);
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  @Override
  public Map<String, Object> submitted(OpenStep step, Written written) {
    return Map.of();
  }
}
