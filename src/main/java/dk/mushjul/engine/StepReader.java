package dk.mushjul.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Reads what a task is and whether a person is its party. */
@Component
class StepReader {

  private final Parties parties;

  StepReader(Parties parties) {
    this.parties = parties;
  }

  /** The step, when it is this person's to take now. */
  Optional<OpenStep> read(TaskEntity task, String person) {
    if (person == null || !(form(task) instanceof GatedForm gated)) {
      return Optional.empty();
    }
    Map<String, Object> variables = task.getVariables();
    Function<String, Object> lookup = variables::get;
    var subject = Subjects.of(lookup);
    return parties.isParty(person, gated.role(), subject, lookup)
        ? Optional.of(step(task, gated, variables))
        : Optional.empty();
  }

  private OpenStep step(TaskEntity task, GatedForm gated, Map<String, Object> variables) {
    return new OpenStep(
        task.getId(),
        Stem.of(task.getTaskDefinitionKey()),
        Subjects.of(variables::get),
        task.getProcessInstanceId(),
        gated.role().word(),
        day(task.getDueDate()),
        variables);
  }

  static Object form(TaskEntity task) {
    return task.getTaskDefinition() == null ? null : task.getTaskDefinition().getTaskFormHandler();
  }

  private static LocalDate day(Date due) {
    return due == null ? null : LocalDate.ofInstant(due.toInstant(), ZoneId.systemDefault());
  }
}
