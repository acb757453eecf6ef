package dk.mushjul.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks at values that came from outside and may be anything. */
final class Values {

  private Values() {}

  static boolean isObject(Object value) {
    return value instanceof Map<?, ?> map
        && map.keySet().stream().allMatch(key -> key instanceof String);
  }

  static Map<String, Object> object(Object value) {
    var object = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) value).forEach((key, item) -> object.put((String) key, item));
    return object;
  }

  static List<Map<String, Object>> rows(Object value) {
    return value instanceof List<?> list
        ? list.stream().filter(Values::isObject).map(Values::object).toList()
        : List.of();
  }
}
