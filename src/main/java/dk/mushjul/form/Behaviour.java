package dk.mushjul.form;

import java.util.List;
import java.util.Map;

/**
 * What a field does by the other answers.
 *
 * @param hides when it is hidden: its own condition and those of the groups around it
 * @param readonly when it is for reading only, or null
 * @param expression what computes it, or null
 */
record Behaviour(List<Feel> hides, Feel readonly, Feel expression) {

  Behaviour {
    hides = List.copyOf(hides);
  }

  boolean hidden(Map<String, Object> scope) {
    return hides.stream().anyMatch(hide -> hide.holds(scope));
  }

  boolean readonly(Map<String, Object> scope) {
    return readonly != null && readonly.holds(scope);
  }

  Object compute(Map<String, Object> scope) {
    return expression.value(scope);
  }
}
