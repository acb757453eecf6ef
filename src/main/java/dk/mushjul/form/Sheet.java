package dk.mushjul.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form as the person saw it when sending: the offer, what was sent over it, and computed
 * values. What is hidden counts with the value it started with, as in the browser.
 */
final class Sheet {

  private final List<Field> fields;
  private final Map<String, Object> initial;
  private final Map<String, Object> data;
  private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();

  private Sheet(List<Field> fields, Map<String, Object> initial) {
    this.fields = fields;
    this.initial = initial;
    this.data = new HashMap<>(initial);
  }

  static Sheet of(
      FormSchema schema,
      Map<String, Object> offered,
      Map<String, Object> sent,
      Map<String, RowSet> rows) {
    var initial = new LinkedHashMap<>(schema.defaults());
    initial.putAll(offered);
    var sheet = new Sheet(List.copyOf(schema.fields()), initial);
    sheet.fill(sent, rows);
    sheet.compute();
    sheet.clearHidden();
    sheet.compute();
    return sheet;
  }

  /** The names outside lists. */
  Map<String, Object> scope() {
    return Scope.of(data);
  }

  /** The names in a row of a list. */
  Map<String, Object> scope(Field list, int index) {
    return Scope.of(data, rows.get(list.key()).get(index), index);
  }

  private void fill(Map<String, Object> sent, Map<String, RowSet> sets) {
    for (var field : fields) {
      if (field.type() == FieldType.DYNAMICLIST) {
        var filled = sets.get(field.key()).rows().stream().map(row -> filled(field, row)).toList();
        rows.put(field.key(), filled);
        data.put(field.key(), filled);
      } else if (!field.fixed() && sent.containsKey(field.key())) {
        data.put(field.key(), sent.get(field.key()));
      }
    }
  }

  private static Map<String, Object> filled(Field list, Row row) {
    var values = new HashMap<String, Object>();
    for (var child : list.children()) {
      child.defaultValue().ifPresent(value -> values.put(child.key(), value));
    }
    values.putAll(row.offered());
    for (var child : list.children()) {
      if (!child.fixed() && row.sent().containsKey(child.key())) {
        values.put(child.key(), row.sent().get(child.key()));
      }
    }
    return values;
  }

  private void compute() {
    for (var field : fields) {
      if (field.computed()) {
        data.put(field.key(), field.compute(scope()));
      }
      var count = rows.getOrDefault(field.key(), List.of()).size();
      for (var index = 0; index < count; index++) {
        computeRow(field, index);
      }
    }
  }

  private void computeRow(Field list, int index) {
    for (var child : list.children()) {
      if (child.computed()) {
        var value = child.compute(scope(list, index));
        rows.get(list.key()).get(index).put(child.key(), value);
      }
    }
  }

  /**
   * Decides about everything first and clears then, so that the order of fields does not matter.
   */
  private void clearHidden() {
    var seen = scope();
    var hidden = fields.stream().filter(field -> field.hidden(seen)).toList();
    var toClear = new ArrayList<Runnable>();
    for (var field : fields) {
      var count = rows.getOrDefault(field.key(), List.of()).size();
      for (var index = 0; index < count; index++) {
        toClear.addAll(hiddenInRow(field, index));
      }
    }
    toClear.forEach(Runnable::run);
    hidden.forEach(field -> data.put(field.key(), initial.get(field.key())));
  }

  private List<Runnable> hiddenInRow(Field list, int index) {
    var row = rows.get(list.key()).get(index);
    var seen = scope(list, index);
    return list.children().stream()
        .filter(child -> child.hidden(seen))
        .map(child -> (Runnable) () -> row.remove(child.key()))
        .toList();
  }
}
