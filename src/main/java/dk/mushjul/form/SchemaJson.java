package dk.mushjul.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads the JSON of a form file. */
final class SchemaJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private SchemaJson() {}

  static JsonNode read(String text) {
    try {
      var node = JSON.readTree(text);
      if (!node.isObject()) {
        throw new InvalidForm("A form is a JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new InvalidForm(
          "Line "
              + at.getLineNr()
              + ", column "
              + at.getColumnNr()
              + ": "
              + e.getOriginalMessage());
    }
  }

  /** The value in plain Java; null for nothing. */
  static Object plain(JsonNode node) {
    return node == null ? null : JSON.convertValue(node, Object.class);
  }
}
