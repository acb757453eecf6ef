package dk.mushjul.organisation.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.core.io.InputStreamSource;

/**
 * One organisation file: rows below a header line, between semicolons or commas, in any order of
 * columns.
 */
final class CsvFile {

  private static final int HEADER_AT_MOST = 10_000;

  /** The cells of a line, or of several where a quoted one goes on, and where they begin. */
  record Line(int number, List<String> cells) {

    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final String name;
  private final List<String> required;
  private final List<String> optional;
  private final Problems problems;
  private boolean broken;

  CsvFile(String name, List<String> required, List<String> optional, Problems problems) {
    this.name = name;
    this.required = required;
    this.optional = optional;
    this.problems = problems;
  }

  /** Hands over every row that is not blank. Whatever keeps a row from being read is a problem. */
  void read(InputStreamSource file, Consumer<Row> rows) throws IOException {
    try (var reader = new BufferedReader(Encoding.open(file))) {
      read(reader, rows);
    } catch (CharacterCodingException e) {
      problems.endOf(name, 1, "encoding");
    }
  }

  private void read(BufferedReader reader, Consumer<Row> rows) throws IOException {
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(reader))
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();
    try (var parser = CSVParser.parse(reader, format)) {
      readRows(parser, rows);
    }
  }

  private void readRows(CSVParser parser, Consumer<Row> rows) throws IOException {
    var top = next(parser);
    if (top == null) {
      complain("empty");
      return;
    }
    var header = Header.of(name, top, required, optional, problems);
    int count = 0;
    for (var line = next(parser); line != null; line = next(parser)) {
      count++;
      if (header.isComplete()) {
        rows.accept(header.row(line));
      }
    }
    if (count == 0) {
      complain("headerOnly");
    }
  }

  private void complain(String code) {
    if (!broken) {
      problems.error(name, 1, null, code);
    }
  }

  /** The next line with anything in it; null at the end. */
  private Line next(CSVParser parser) throws IOException {
    Line line = nextEvenBlank(parser);
    while (line != null && line.isBlank()) {
      line = nextEvenBlank(parser);
    }
    return line;
  }

  /** The next line; null at the end, and where a quote is wrong, since nothing can follow that. */
  private Line nextEvenBlank(CSVParser parser) throws IOException {
    int number = (int) parser.getCurrentLineNumber() + 1;
    try {
      var records = parser.iterator();
      return !broken && records.hasNext() ? new Line(number, records.next().toList()) : null;
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CharacterCodingException wrong) {
        throw wrong;
      }
      broken = true;
      problems.endOf(name, number, "quote");
      return null;
    }
  }

  /** What stands between the columns: whichever of the two the header line has more of. */
  private static char delimiter(BufferedReader reader) throws IOException {
    reader.mark(HEADER_AT_MOST);
    int commas = 0;
    int semicolons = 0;
    boolean text = false;
    for (int read = 0; read < HEADER_AT_MOST; read++) {
      int character = reader.read();
      if (character < 0 || text && (character == '\n' || character == '\r')) {
        break;
      }
      text |= !Character.isWhitespace(character);
      commas += character == ',' ? 1 : 0;
      semicolons += character == ';' ? 1 : 0;
    }
    reader.reset();
    return commas > semicolons ? ',' : ';';
  }
}
