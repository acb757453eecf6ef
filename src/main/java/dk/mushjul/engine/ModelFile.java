package dk.mushjul.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/** The fixed names of deployed files: one file per process, form and decision, named by its id. */
final class ModelFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelFile() {}

  static String form(String id) {
    return "forms/" + id + ".form";
  }

  /**
   * The fixed name of a posted file, whatever folder or name its sender gave it.
   *
   * @throws NotValidException naming the file, when it is no readable model
   */
  static String nameFor(String posted, byte[] bytes) {
    var base = posted.substring(posted.lastIndexOf('/') + 1);
    try {
      if (base.endsWith(".bpmn")) {
        return "processes/" + processId(base, bytes) + ".bpmn";
      }
      if (base.endsWith(".form")) {
        return form(formId(base, bytes));
      }
      if (base.endsWith(".dmn")) {
        return "dmn/" + decisionId(base, bytes) + ".dmn";
      }
    } catch (ModelException | IOException e) {
      throw new NotValidException(base + " cannot be read: " + e.getMessage(), e);
    }
    throw new NotValidException(
        base + " is no model: only .bpmn, .dmn and .form files can be deployed");
  }

  private static String processId(String base, byte[] bytes) {
    var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
    return only(
        base, model.getModelElementsByType(Process.class).stream().map(Process::getId).toList());
  }

  private static String formId(String base, byte[] bytes) throws IOException {
    var id = JSON.readTree(bytes).path("id").asText("");
    if (id.isBlank()) {
      throw new NotValidException(base + " has no id");
    }
    return id;
  }

  private static String decisionId(String base, byte[] bytes) {
    var model = Dmn.readModelFromStream(new ByteArrayInputStream(bytes));
    var ids = model.getModelElementsByType(Decision.class).stream().map(Decision::getId).toList();
    var stem = base.substring(0, base.lastIndexOf('.'));
    // A file may draw several decisions together; then its name says which one it stands for.
    return ids.contains(stem) ? stem : only(base, ids);
  }

  private static String only(String base, Collection<String> ids) {
    if (ids.size() != 1) {
      throw new NotValidException(base + " must hold exactly one model, but holds " + ids.size());
    }
    return ids.iterator().next();
  }
}
