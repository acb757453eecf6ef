package dk.mushjul.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** What is sealed, and what it is bound to: a row moved to another place does not open there. */
final class Payload {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private Payload() {}

  static byte[] of(Map<String, Object> values) {
    try {
      return JSON.writeValueAsBytes(values);
    } catch (JsonProcessingException e) {
      // Jackson's own message may quote what the person wrote.
      throw new IllegalArgumentException("Only what JSON can hold can be sealed");
    }
  }

  static Map<String, Object> read(byte[] clear) {
    try {
      return JSON.readValue(clear, OBJECT);
    } catch (IOException e) {
      throw new IllegalStateException("A sealed row does not hold a JSON object");
    }
  }

  /** The place of a sealed row, in bytes that no other place has. */
  static byte[] place(String table, Subject subject, String step, String person, int number) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(table);
      out.writeUTF(subject.kind().name());
      out.writeUTF(subject.id());
      out.writeUTF(step);
      out.writeUTF(person);
      out.writeInt(number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
