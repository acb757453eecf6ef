package dk.mushjul.engine;

import dk.mushjul.form.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives every new row of a list its id, so that it can be followed from form to form. */
final class RowNumbers {

  /** The key under which a row carries its id. */
  static final String ROW_ID = "goalId";

  private RowNumbers() {}

  static Answers given(Answers answers) {
    var content = new LinkedHashMap<>(answers.content());
    content.replaceAll((key, value) -> numbered(value));
    var all = new LinkedHashMap<>(answers.all());
    all.putAll(content);
    return new Answers(answers.flow(), content, all);
  }

  private static Object numbered(Object value) {
    if (!(value instanceof List<?> rows) || rows.stream().anyMatch(row -> !(row instanceof Map))) {
      return value;
    }
    var numbered = new ArrayList<Object>();
    rows.forEach(row -> numbered.add(withId((Map<?, ?>) row)));
    return numbered;
  }

  private static Map<Object, Object> withId(Map<?, ?> row) {
    var numbered = new LinkedHashMap<Object, Object>(row);
    numbered.computeIfAbsent(ROW_ID, key -> UUID.randomUUID().toString());
    return numbered;
  }
}
