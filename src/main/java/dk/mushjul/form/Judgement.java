package dk.mushjul.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One judging of what somebody sent: first what is visible, then field by field. */
final class Judgement {

  private final FormSchema schema;
  private final FormData offered;
  private final Complaints complaints;
  private final LocalDate today;
  private final Map<String, Object> flow = new LinkedHashMap<>();
  private final Map<String, Object> content = new LinkedHashMap<>();

  Judgement(FormSchema schema, FormData offered, Complaints complaints, LocalDate today) {
    this.schema = schema;
    this.offered = offered;
    this.complaints = complaints;
    this.today = today;
  }

  Answers of(Map<String, Object> sent) {
    refuseUnknown("", sent, schema.fields());
    var rows = matchRows(sent);
    var sheet = Sheet.of(schema, offered.data(), sent, rows);
    var scope = sheet.scope();
    for (var field : schema.fields()) {
      if (field.type() == FieldType.DYNAMICLIST) {
        judgeList(field, rows.get(field.key()), sheet);
      } else {
        judge(field, sent.get(field.key()), scope);
      }
    }
    complaints.throwIfAny();
    var all = new LinkedHashMap<>(content);
    all.putAll(flow);
    return new Answers(flow, content, all);
  }

  private Map<String, RowSet> matchRows(Map<String, Object> sent) {
    return schema.fields().stream()
        .filter(field -> field.type() == FieldType.DYNAMICLIST)
        .map(Field::key)
        .collect(
            Collectors.toMap(
                key -> key,
                key ->
                    RowSet.of(
                        schema.field(key).orElseThrow(), sent.get(key), offered.data().get(key))));
  }

  private void refuseUnknown(String prefix, Map<String, Object> sent, Collection<Field> fields) {
    var known = fields.stream().map(Field::key).collect(Collectors.toSet());
    sent.keySet().stream()
        .filter(key -> !known.contains(key) && !(key.equals(Row.ID) && !prefix.isEmpty()))
        .forEach(key -> complaints.addUnknown(prefix, key));
  }

  private void judge(Field field, Object sent, Map<String, Object> scope) {
    if (field.hidden(scope)) {
      if (field.steers()) {
        flow.put(field.key(), unasked(field));
      }
    } else if (field.computed()) {
      keep(content, field, scope.get(field.key()));
    } else if (!field.readonly(scope)) {
      var answer = answer(field, field.key(), sent);
      if (field.steers()) {
        flow.put(field.key(), answer);
      } else {
        keep(content, field, answer);
      }
    }
  }

  private void judgeList(Field list, RowSet set, Sheet sheet) {
    if (list.hidden(sheet.scope())) {
      return;
    }
    set.problems().forEach((place, why) -> complaints.add(list.key() + place, list.label(), why));
    if (list.required() && set.rows().isEmpty() && set.problems().isEmpty()) {
      complaints.add(list.key(), list.label(), "rows.missing");
    }
    content.put(
        list.key(),
        set.rows().stream().map(row -> judgeRow(list, row, sheet)).collect(Collectors.toList()));
  }

  private Map<String, Object> judgeRow(Field list, Row row, Sheet sheet) {
    var prefix = list.key() + "[" + row.index() + "].";
    refuseUnknown(prefix, row.sent(), list.children());
    var scope = sheet.scope(list, row.index());
    var kept = new LinkedHashMap<String, Object>();
    for (var child : list.children()) {
      if (!child.key().equals(Row.ID) && !child.hidden(scope)) {
        keep(kept, child, rowAnswer(child, prefix + child.key(), row, scope));
      }
    }
    if (Row.id(row.offered()) != null) {
      kept.put(Row.ID, row.offered().get(Row.ID));
    }
    return kept;
  }

  private Object rowAnswer(Field child, String key, Row row, Map<String, Object> scope) {
    if (child.computed()) {
      return ((Map<?, ?>) scope.get("_this_")).get(child.key());
    }
    return child.readonly(scope)
        ? row.offered().get(child.key())
        : answer(child, key, row.sent().get(child.key()));
  }

  private Object answer(Field field, String key, Object sent) {
    var rule = field.rule();
    try {
      var answer = sent == null ? null : rule.accept(sent, options(field), today);
      if (field.required() && missing(answer)) {
        complaints.add(key, field.label(), rule.missing());
      }
      return answer == null ? unasked(field) : answer;
    } catch (Refused why) {
      complaints.add(key, field.label(), why);
      return null;
    }
  }

  private static boolean missing(Object answer) {
    return answer == null || Boolean.FALSE.equals(answer) || List.of().equals(answer);
  }

  private static Object unasked(Field field) {
    return field.type() == FieldType.CHECKBOX ? false : null;
  }

  private List<Option> options(Field field) {
    return field.valuesKey().isPresent()
        ? offered.options().getOrDefault(field.key(), List.of())
        : field.options();
  }

  private static void keep(Map<String, Object> where, Field field, Object value) {
    if (value != null) {
      where.put(field.key(), value);
    }
  }
}
