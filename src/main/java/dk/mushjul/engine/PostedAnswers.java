package dk.mushjul.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.form.InvalidAnswers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;

/** What a client posted, with lists and objects as plain collections. */
final class PostedAnswers {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PostedAnswers() {}

  static Map<String, Object> of(VariableMap posted) {
    var answers = new LinkedHashMap<String, Object>();
    posted.keySet().forEach(key -> answers.put(key, plain(posted, key)));
    return answers;
  }

  private static Object plain(VariableMap posted, String key) {
    var value = posted.getValueTyped(key);
    return value instanceof SerializableValue json
        ? parse(key, json.getValueSerialized())
        : posted.get(key);
  }

  private static Object parse(String key, String json) {
    try {
      return json == null ? null : JSON.readValue(json, Object.class);
    } catch (JsonProcessingException e) {
      throw InvalidAnswers.at(key, key, "Listen kan ikke læses. Genindlæs siden og prøv igen.");
    }
  }
}
