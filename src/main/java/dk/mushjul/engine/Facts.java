package dk.mushjul.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A process's variables, and what its subject is remembered by besides. */
@Component
public class Facts {

  private final ObjectProvider<SubjectFacts> modules;

  Facts(ObjectProvider<SubjectFacts> modules) {
    this.modules = modules;
  }

  /** The variable of that name or else the fact, as text; null when there is neither. */
  public String text(VariableScope process, String name) {
    var value = process.getVariable(name);
    return value == null ? remembered(process, name) : value.toString();
  }

  /** The fact alone, or null. */
  String remembered(VariableScope process, String name) {
    return modules.stream()
        .filter(module -> module.names().contains(name))
        .map(module -> fact(module, process, name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String fact(SubjectFacts module, VariableScope process, String name) {
    var id = process.getVariable(module.variable());
    return id == null ? null : module.fact(id.toString(), name);
  }
}
