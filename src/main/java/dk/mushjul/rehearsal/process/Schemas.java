package dk.mushjul.rehearsal.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The form files of tasks and processes, each read once: a deployed one never changes. */
@Component
class Schemas {

  private final FormService forms;
  private final RepositoryService repository;
  private final ObjectMapper json;
  private final Map<String, JsonNode> read = new HashMap<>();

  Schemas(FormService forms, RepositoryService repository, ObjectMapper json) {
    this.forms = forms;
    this.repository = repository;
    this.json = json;
  }

  JsonNode of(Board.Posted posted) {
    var task = posted.task();
    return read.computeIfAbsent(
        posted.definition() + "/" + task.stem(),
        key -> parse(forms.getDeployedTaskForm(task.id())));
  }

  JsonNode ofStart(String definition) {
    return read.computeIfAbsent(definition, key -> parse(forms.getDeployedStartForm(definition)));
  }

  /** The version of a process that starts now. */
  String latest(String process) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private JsonNode parse(InputStream form) {
    try (form) {
      return json.readTree(form);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
