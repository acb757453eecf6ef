package dk.mushjul.engine;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Drafts;
import dk.mushjul.content.Subject;
import dk.mushjul.form.Answers;
import dk.mushjul.form.FormData;
import dk.mushjul.form.InvalidAnswers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** The gate of every start form: who may start, what is accepted, and the key that we give it. */
@Component
class StartGate {

  private final Forms forms;
  private final StartFormNames names;
  private final ContentStore content;
  private final Drafts drafts;
  private final Map<String, StartForm> starts;
  private final Clock clock;

  StartGate(
      Forms forms,
      StartFormNames names,
      ContentStore content,
      Drafts drafts,
      List<StartForm> starts,
      Clock clock) {
    this.forms = forms;
    this.names = names;
    this.content = content;
    this.drafts = drafts;
    this.clock = clock;
    this.starts =
        starts.stream().collect(Collectors.toMap(StartForm::processId, Function.identity()));
  }

  void begin(String processId, ExecutionEntity instance, Map<String, Object> posted) {
    var command = Context.getCommandContext();
    var person = command.getAuthenticatedUserId();
    var start = startable(processId, person);
    command.runWithoutAuthorization(
        () -> {
          begin(start, person, instance, posted);
          return null;
        });
  }

  private void begin(
      StartForm start, String person, ExecutionEntity instance, Map<String, Object> posted) {
    try {
      var deployment = instance.getProcessDefinition().getDeploymentId();
      var answers = accept(start, person, deployment, posted);
      var form = names.form(start.processId());
      var begun = start.begin(person, answers, instance.getProcessInstanceId());
      if (begun.subject() != null) {
        content.write(begun.subject(), form, person, answers.content());
      }
      drafts.delete(Subject.startForm(start.processId()), form, person);
      var variables = new HashMap<>(answers.flow());
      variables.putAll(begun.variables());
      instance.setProcessBusinessKey(begun.businessKey());
      instance.setVariables(variables);
    } catch (InvalidAnswers e) {
      throw new FormFieldValidationException(e.errors(), e.toJson());
    }
  }

  private Answers accept(
      StartForm start, String person, String deployment, Map<String, Object> posted) {
    var schema = forms.form(deployment, names.form(start.processId()));
    return RowNumbers.given(
        schema.accept(posted, data(start, person, deployment), LocalDate.now(clock)));
  }

  /** The start form as this person would see it; empty when they may not start the process. */
  Optional<FormData> data(String processId, String person) {
    return startableBy(person, processId)
        .map(start -> data(start, person, names.latestDeployment(processId)));
  }

  /** What the start form is called; empty when this person may not start the process. */
  Optional<String> form(String processId, String person) {
    return startableBy(person, processId).map(start -> names.form(processId));
  }

  /** What a process is called; empty when this person may not start it. */
  Optional<String> title(String processId, String person) {
    return startableBy(person, processId).map(start -> names.title(processId));
  }

  private FormData data(StartForm start, String person, String deployment) {
    var contents = new FormContents();
    start.prepare(person, contents);
    var form = names.form(start.processId());
    var data = new LinkedHashMap<>(forms.form(deployment, form).defaults());
    data.putAll(contents.data());
    return new FormData(
        data,
        contents.options(),
        new dk.mushjul.form.Context(
            contents.about(), contents.employee(), contents.unit(), null, form),
        contents.shared());
  }

  private StartForm startable(String processId, String person) {
    return startableBy(person, processId)
        .orElseThrow(() -> new AuthorizationException("You may not start " + processId));
  }

  private Optional<StartForm> startableBy(String person, String processId) {
    return Optional.ofNullable(starts.get(processId))
        .filter(start -> person != null && start.mayStart(person));
  }
}
