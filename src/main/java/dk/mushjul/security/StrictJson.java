package dk.mushjul.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/**
 * JSON that can be read in one way only: UTF-8 without byte order mark, no name twice in an object,
 * not nested without end, nothing after the end.
 */
final class StrictJson {

  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final JsonFactory READER =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private StrictJson() {}

  /**
   * Whether an object anywhere in the body has a name that the test holds for.
   *
   * @throws IOException when the body is not strict JSON
   */
  static boolean hasName(byte[] body, Predicate<String> test) throws IOException {
    var found = false;
    try (var parser = READER.createParser(decode(body))) {
      requireObjectOrArray(parser);
      for (var depth = 1; depth > 0; ) {
        var token = parser.nextToken();
        depth += change(token);
        found |= token == JsonToken.FIELD_NAME && test.test(parser.currentName());
      }
      requireEnd(parser);
    }
    return found;
  }

  private static int change(JsonToken token) throws IOException {
    if (token == null) {
      throw new IOException("The JSON ends early");
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  private static void requireObjectOrArray(JsonParser parser) throws IOException {
    var first = parser.nextToken();
    if (first == null || !first.isStructStart()) {
      throw new IOException("Neither a JSON object nor an array");
    }
  }

  private static void requireEnd(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new IOException("Something follows the JSON");
    }
  }

  private static String decode(byte[] body) throws IOException {
    var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    // UTF-16 of ASCII is valid UTF-8 with zeros; the engine would read it as what it means.
    if (text.indexOf('\0') >= 0 || text.indexOf(BYTE_ORDER_MARK) == 0) {
      throw new IOException("Not UTF-8 without byte order mark");
    }
    return text;
  }
}
