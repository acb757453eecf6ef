package dk.mushjul.organisation.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamSource;

/** Finds out how a file was saved: whatever is not strictly UTF-8 comes from Windows. */
final class Encoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Encoding() {}

  /**
   * Opens the file as text, without a byte order mark. Reading on throws a {@link
   * CharacterCodingException} where the file is neither UTF-8 nor Windows-1252.
   */
  static Reader open(InputStreamSource file) throws IOException {
    var reader = new BufferedReader(reader(file, isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return new TextOnly(reader);
  }

  private static boolean isUtf8(InputStreamSource file) throws IOException {
    try (var reader = reader(file, StandardCharsets.UTF_8)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Reader reader(InputStreamSource file, Charset charset) throws IOException {
    return new InputStreamReader(
        file.getInputStream(),
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
