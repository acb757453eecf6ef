package dk.mushjul.content.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a draft from a request: one JSON object of bounded size. */
final class DraftBody {

  static final int MOST_BYTES = 256 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private DraftBody() {}

  /** The draft; empty when the body is too long or no JSON object. */
  static Optional<Map<String, Object>> of(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      return Optional.empty();
    }
    var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    return bytes.length > MOST_BYTES ? Optional.empty() : parse(bytes);
  }

  private static Optional<Map<String, Object>> parse(byte[] bytes) {
    try {
      return Optional.ofNullable(JSON.readValue(bytes, OBJECT));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
