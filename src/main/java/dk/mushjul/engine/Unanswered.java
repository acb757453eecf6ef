package dk.mushjul.engine;

import dk.mushjul.form.Answers;
import dk.mushjul.form.FieldType;
import dk.mushjul.form.FormSchema;
import java.util.LinkedHashMap;

/** Makes every steering field of a form a variable, answered or not: a gateway must find it. */
final class Unanswered {

  private Unanswered() {}

  static Answers added(FormSchema schema, Answers answers) {
    var flow = new LinkedHashMap<>(answers.flow());
    for (var key : schema.steeringKeys()) {
      if (!flow.containsKey(key)) {
        flow.put(key, isCheckbox(schema, key) ? Boolean.FALSE : null);
      }
    }
    return new Answers(flow, answers.content(), answers.all());
  }

  private static boolean isCheckbox(FormSchema schema, String key) {
    return schema.field(key).filter(field -> field.type() == FieldType.CHECKBOX).isPresent();
  }
}
