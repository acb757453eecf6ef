package dk.mushjul.engine;

import dk.mushjul.form.FormSchema;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Two tasks that can be open together must not steer by the same key: the answer of the one would
 * overwrite that of the other.
 */
final class SteeringRules {

  private final String file;
  private final ModelSet set;
  private final Set<String> breaches = new TreeSet<>();

  SteeringRules(String file, ModelSet set) {
    this.file = file;
    this.set = set;
  }

  Collection<String> breaches(BpmnModelInstance model) {
    var search = new OpenTogether(this::compare);
    model
        .getModelElementsByType(Process.class)
        .forEach(process -> search.search(process.getFlowElements()));
    return breaches;
  }

  private void compare(UserTask one, UserTask other) {
    for (var key : keys(one)) {
      if (one.equals(other)) {
        breaches.add(
            "%s, %s: can be open several times at once and steers by '%s'"
                .formatted(file, one.getId(), key));
      } else if (keys(other).contains(key)) {
        var ids = List.of(one.getId(), other.getId()).stream().sorted().toList();
        breaches.add(
            "%s, %s and %s: can be open at the same time and both steer by '%s'"
                .formatted(file, ids.get(0), ids.get(1), key));
      }
    }
  }

  private Set<String> keys(UserTask task) {
    var form = set.files().get(ModelFile.form(String.valueOf(task.getCamundaFormRef())));
    if (form == null) {
      return Set.of();
    }
    try {
      return FormSchema.parse(new String(form, StandardCharsets.UTF_8)).steeringKeys();
    } catch (IllegalArgumentException e) {
      // What is wrong with the form is told once, as a breach of its own.
      return Set.of();
    }
  }
}
