package dk.mushjul.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Whom a process is about, if about one person: the employee, or a manager who is late. */
final class Concerned {

  static final List<String> VARIABLES = List.of("employee", "lateManager");

  private Concerned() {}

  static Optional<String> in(VariableScope process) {
    return VARIABLES.stream()
        .map(process::getVariable)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst();
  }
}
