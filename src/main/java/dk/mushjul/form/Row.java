package dk.mushjul.form;

import java.util.Map;

/** One row of a list: what was sent of it, and what the server had offered of it. */
record Row(int index, Map<String, Object> sent, Map<String, Object> offered) {

  /** The key under which a row carries its id, whether or not its list has a field for it. */
  static final String ID = "goalId";

  /** The id among the values of a row, or null. */
  static String id(Map<String, Object> values) {
    var id = values.get(ID);
    return id == null || id.toString().isBlank() ? null : id.toString();
  }
}
