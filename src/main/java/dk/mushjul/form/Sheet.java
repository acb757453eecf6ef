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

  private Sheet(List<Field> fields, Map<String, Object> initial, Map<String, Object> data) {
    this.fields = fields;
    this.initial = initial;
    this.data = data;
  }

  static Sheet of(
      FormSchema schema,
      Map<String, Object> offered,
      Map<String, Object> sent,
      Map<String, RowSet> rows) {
    var fields = List.copyOf(schema.fields());
    var initial = new LinkedHashMap<>(schema.defaults());
    initial.putAll(offered);
    var sheet = new Sheet(fields, initial, new HashMap<>(initial));
    sheet.fill(sent, rows);
    sheet.compute();
    sheet.clearHidden();
    sheet.compute();
    return sheet;
  }

  Map<String, Object> scope() {
    return Scope.of(data);
  }

  Map<String, Object> scope(Field list, int index) {
    return Scope.of(data, rows(list).get(index), index);
  }

  private void fill(Map<String, Object> sent, Map<String, RowSet> rows) {
    for (var field : fields) {
      if (field.type() == FieldType.DYNAMICLIST) {
        data.put(field.key(), filled(field, rows.get(field.key()).rows()));
      } else if (!field.fixed() && sent.containsKey(field.key())) {
        data.put(field.key(), sent.get(field.key()));
      }
    }
  }

  private static List<Map<String, Object>> filled(Field list, List<Row> rows) {
    var filled = new ArrayList<Map<String, Object>>();
    for (var row : rows) {
      var values = new HashMap<String, Object>();
      list.children()
          .forEach(child -> child.defaultValue().ifPresent(it -> values.put(child.key(), it)));
      values.putAll(row.offered());
      list.children().stream()
          .filter(child -> !child.fixed() && row.sent().containsKey(child.key()))
          .forEach(child -> values.put(child.key(), row.sent().get(child.key())));
      filled.add(values);
    }
    return filled;
  }

  private void compute() {
    for (var field : fields) {
      if (field.computed()) {
        data.put(field.key(), field.compute(scope()));
      }
      for (var i = 0; i < rows(field).size(); i++) {
        computeRow(field, i);
      }
    }
  }

  private void computeRow(Field list, int index) {
    list.children().stream()
        .filter(Field::computed)
        .forEach(
            child -> rows(list).get(index).put(child.key(), child.compute(scope(list, index))));
  }

  /** Decides on all values first and clears then, so that the order of fields does not matter. */
  private void clearHidden() {
    var before = scope();
    var hidden = fields.stream().filter(field -> field.hidden(before)).toList();
    var cleared = new HashMap<String, List<Map<String, Object>>>();
    fields.forEach(field -> cleared.put(field.key(), rowsWithoutHidden(field)));
    for (var field : fields) {
      if (hidden.contains(field)) {
        startAgain(field);
      } else if (field.type() == FieldType.DYNAMICLIST) {
        data.put(field.key(), cleared.get(field.key()));
      }
    }
  }

  private List<Map<String, Object>> rowsWithoutHidden(Field list) {
    var cleared = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < rows(list).size(); i++) {
      var scope = scope(list, i);
      var row = new HashMap<>(rows(list).get(i));
      list.children().stream()
          .filter(child -> child.hidden(scope))
          .forEach(child -> row.remove(child.key()));
      cleared.add(row);
    }
    return cleared;
  }

  private void startAgain(Field field) {
    if (field.type() == FieldType.DYNAMICLIST) {
      data.put(field.key(), new ArrayList<>(Values.rows(initial.get(field.key()))));
    } else {
      data.put(field.key(), initial.get(field.key()));
    }
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> rows(Field list) {
    return list.type() == FieldType.DYNAMICLIST
        ? (List<Map<String, Object>>) data.get(list.key())
        : List.of();
  }
}
