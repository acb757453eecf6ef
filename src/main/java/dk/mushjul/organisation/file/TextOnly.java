package dk.mushjul.organisation.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Refuses the null characters of a file that was saved as UTF-16 or is no text at all. */
final class TextOnly extends FilterReader {

  TextOnly(Reader reader) {
    super(reader);
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = super.read(buffer, from, length);
    for (int i = from; i < from + count; i++) {
      checked(buffer[i]);
    }
    return count;
  }

  private static int checked(int character) throws CharacterCodingException {
    if (character == 0) {
      throw new CharacterCodingException();
    }
    return character;
  }
}
