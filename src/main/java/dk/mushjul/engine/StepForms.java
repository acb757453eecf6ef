package dk.mushjul.engine;

import dk.mushjul.form.Answers;
import dk.mushjul.form.Context;
import dk.mushjul.form.FormData;
import dk.mushjul.form.FormSchema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** Puts a step's form together with what the domain fills in. */
@Component
class StepForms {

  private final Forms forms;
  private final Map<String, StepTask> tasks;
  private final Clock clock;

  StepForms(Forms forms, List<StepTask> tasks, Clock clock) {
    this.forms = forms;
    this.clock = clock;
    this.tasks = tasks.stream().collect(Collectors.toMap(StepTask::stem, Function.identity()));
  }

  /** The domain's side of a step; a step that the domain does not know does nothing there. */
  StepTask handler(String stem) {
    return tasks.getOrDefault(stem, new UnknownToTheDomain(stem));
  }

  Answers accept(TaskEntity task, OpenStep step, String person, Map<String, Object> posted) {
    return schema(task).accept(posted, data(task, step, person), LocalDate.now(clock));
  }

  FormData data(TaskEntity task, OpenStep step, String person) {
    var contents = new FormContents();
    handler(step.stem()).prepare(step, person, contents);
    var data = new LinkedHashMap<>(schema(task).defaults());
    data.putAll(contents.data());
    return new FormData(data, contents.options(), context(task, step, contents), contents.shared());
  }

  private static Context context(TaskEntity task, OpenStep step, FormContents contents) {
    var about = contents.about() == null ? task.getName() : contents.about();
    return new Context(about, contents.employee(), contents.unit(), step.due(), step.stem());
  }

  private FormSchema schema(TaskEntity task) {
    var form = (GatedForm) StepReader.form(task);
    return forms.form(task.getProcessDefinition().getDeploymentId(), form.form());
  }

  private record UnknownToTheDomain(String stem) implements StepTask {}
}
