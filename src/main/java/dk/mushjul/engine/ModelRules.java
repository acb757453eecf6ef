package dk.mushjul.engine;

import dk.mushjul.form.FormSchema;
import dk.mushjul.policy.process.TableRules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * What holds of every set of models before it may run; each breach is named with file and element.
 */
class ModelRules {

  private final ModelBeans beans;

  ModelRules(ModelBeans beans) {
    this.beans = beans;
  }

  /**
   * Checks a whole set.
   *
   * @throws NotValidException listing every breach
   */
  void check(ModelSet set) {
    var breaches = new ArrayList<String>();
    set.files().forEach((name, bytes) -> breaches.addAll(check(set, name, bytes)));
    if (!breaches.isEmpty()) {
      throw new NotValidException(
          "The models were not deployed:\n- " + String.join("\n- ", breaches));
    }
  }

  private List<String> check(ModelSet set, String name, byte[] bytes) {
    if (name.endsWith(".bpmn")) {
      var model = Bpmn.readModelFromStream(new ByteArrayInputStream(bytes));
      return new ProcessRules(name, model, set, beans.names()).breaches();
    }
    if (name.endsWith(".dmn")) {
      return TableRules.breaches(name, bytes);
    }
    return name.endsWith(".form") ? form(name, bytes) : List.of();
  }

  private static List<String> form(String name, byte[] bytes) {
    try {
      FormSchema.parse(new String(bytes, StandardCharsets.UTF_8));
      return List.of();
    } catch (IllegalArgumentException e) {
      return List.of(name + ": " + e.getMessage());
    }
  }
}
