package dk.mushjul.policy;

import java.util.Map;

/** The outputs of one row of a decision table. */
record Row(String decision, Map<String, Object> values) {

  String text(String output) {
    return value(output, String.class);
  }

  int number(String output) {
    return value(output, Number.class).intValue();
  }

  boolean flag(String output) {
    return value(output, Boolean.class);
  }

  private <T> T value(String output, Class<T> type) {
    if (!type.isInstance(values.get(output))) {
      throw new UnusableTable(decision, output);
    }
    return type.cast(values.get(output));
  }
}
