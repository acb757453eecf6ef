package dk.mushjul.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return of(process).text(name);
  }

  /** For whoever asks for several: a subject is read once. */
  Known of(VariableScope process) {
    return new Known(process, modules.stream().toList());
  }

  /** What is known of one process at one moment. */
  static final class Known {

    private final VariableScope process;
    private final List<SubjectFacts> modules;
    private final Map<SubjectFacts, Map<String, String>> read = new HashMap<>();

    private Known(VariableScope process, List<SubjectFacts> modules) {
      this.process = process;
      this.modules = modules;
    }

    /** The variable of that name, empty or not, or else the fact, as text; null for neither. */
    String text(String name) {
      return process.hasVariable(name)
          ? Objects.toString(process.getVariable(name), null)
          : remembered(name);
    }

    /** The fact alone, or null. */
    String remembered(String name) {
      return modules.stream()
          .filter(module -> module.names().contains(name))
          .map(module -> read.computeIfAbsent(module, this::read).get(name))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }

    private Map<String, String> read(SubjectFacts module) {
      var id = process.getVariable(module.variable());
      return id == null ? Map.of() : module.of(id.toString());
    }
  }
}
