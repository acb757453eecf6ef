package dk.mushjul.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    return person == null || !(form(task) instanceof GatedForm)
        ? Optional.empty()
        : read(task, person, task.getVariables(), parties);
  }

  /** Of many tasks those that are this person's, in their order; all is asked for all at once. */
  List<OpenStep> read(
      List<TaskEntity> tasks, String person, Map<String, Map<String, Object>> variables) {
    // a task that ended meanwhile sees nothing any more
    var ours =
        tasks.stream()
            .filter(task -> form(task) instanceof GatedForm)
            .filter(task -> !variables.get(task.getId()).isEmpty())
            .toList();
    var subjects =
        ours.stream().map(task -> Subjects.of(variables.get(task.getId())::get)).toList();
    var roles = ours.stream().map(StepReader::person).filter(Objects::nonNull);
    var known = parties.read(subjects, roles.collect(Collectors.toSet()));
    return ours.stream()
        .flatMap(task -> read(task, person, variables.get(task.getId()), known).stream())
        .toList();
  }

  private Optional<OpenStep> read(
      TaskEntity task, String person, Map<String, Object> variables, Parties known) {
    var gated = (GatedForm) form(task);
    Function<String, Object> lookup = variables::get;
    return known.isParty(person, gated.role(), Subjects.of(lookup), lookup)
        ? Optional.of(step(task, gated, variables))
        : Optional.empty();
  }

  private static String person(TaskEntity task) {
    return ((GatedForm) form(task)).role().person();
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
