package dk.mushjul.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that a form's expressions know, as in the browser. */
final class Scope {

  private Scope() {}

  /** Outside lists: every answer by its key. */
  static Map<String, Object> of(Map<String, Object> data) {
    return names(data, data, null, List.of());
  }

  /** In a row: its own answers by {@code this.key}, those outside the list by their keys. */
  static Map<String, Object> of(Map<String, Object> data, Map<String, Object> row, int index) {
    return names(data, row, data, List.of(index + 1));
  }

  private static Map<String, Object> names(
      Map<String, Object> data, Object here, Object parent, List<Integer> place) {
    var names = new HashMap<String, Object>();
    names.put("this", here);
    names.put("parent", parent);
    names.put("i", place);
    names.putAll(data);
    names.put("_this_", here);
    names.put("_parent_", parent);
    names.put("_i_", place);
    return names;
  }
}
