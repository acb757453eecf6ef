package dk.mushjul.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms and offers in few words. Single quotes stand for double ones. */
final class FormBuilder {

  private FormBuilder() {}

  static FormSchema form(String... components) {
    return FormSchema.parse(
        "{\"id\":\"aForm\",\"components\":[" + json(String.join(",", components)) + "]}");
  }

  static String field(String type, String key, String... more) {
    var rest = more.length == 0 ? "" : "," + String.join(",", more);
    return "{'type':'"
        + type
        + "','id':'Field_"
        + key
        + "','key':'"
        + key
        + "','label':'"
        + key
        + "?'"
        + rest
        + "}";
  }

  static String list(String path, String properties, String... children) {
    return "{'type':'dynamiclist','id':'Field_"
        + path
        + "','path':'"
        + path
        + "','label':'"
        + path
        + "?'"
        + (properties.isEmpty() ? "" : "," + properties)
        + ",'components':["
        + String.join(",", children)
        + "]}";
  }

  static String group(String hide, String... children) {
    return "{'type':'group','id':'Group_a',"
        + hiddenIf(hide)
        + ",'components':["
        + String.join(",", children)
        + "]}";
  }

  /** A property {@code conditional.hide}; the condition's own texts in double quotes. */
  static String hiddenIf(String condition) {
    return "'conditional':{'hide':'=" + condition.replace("\"", "\\\"") + "'}";
  }

  static String values(String... values) {
    var options =
        Arrays.stream(values).map(value -> "{'label':'L " + value + "','value':'" + value + "'}");
    return "'values':[" + String.join(",", options.toList()) + "]";
  }

  static FormData offer(Object... keysAndValues) {
    return new FormData(answers(keysAndValues), Map.of(), FormData.empty().context(), List.of());
  }

  static FormData options(String key, String... values) {
    var options = Arrays.stream(values).map(value -> new Option("L " + value, value)).toList();
    return new FormData(Map.of(), Map.of(key, options), FormData.empty().context(), List.of());
  }

  static Map<String, Object> answers(Object... keysAndValues) {
    var map = new HashMap<String, Object>();
    for (var i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  static List<FieldError> errors(FormSchema form, Map<String, Object> sent, FormData offered) {
    try {
      form.accept(sent, offered);
      return List.of();
    } catch (InvalidAnswers refused) {
      return refused.errors();
    }
  }

  static List<String> wrong(FormSchema form, Map<String, Object> sent, FormData offered) {
    return errors(form, sent, offered).stream().map(FieldError::key).toList();
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
