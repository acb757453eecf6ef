package dk.mushjul.organisation.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a file. A value that cannot be used is a problem, and reads as null. */
final class Row {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]*");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+\\.[^\\s@.]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST_TEXT = 200;

  private final String file;
  private final int line;
  private final Map<String, Integer> places;
  private final String[] cells;
  private final Problems problems;

  Row(String file, int line, Map<String, Integer> places, String[] cells, Problems problems) {
    this.file = file;
    this.line = line;
    this.places = places;
    this.cells = cells;
    this.problems = problems;
  }

  int line() {
    return line;
  }

  boolean isEmpty(String column) {
    return cell(column).isEmpty();
  }

  /** The text in a column, empty where there is none. */
  String cell(String column) {
    int place = places.getOrDefault(column, Integer.MAX_VALUE);
    return place < cells.length ? cells[place].strip() : "";
  }

  void error(String column, String code, Object... facts) {
    problems.error(file, line, column, code, facts);
  }

  void warning(String column, String code, Object... facts) {
    problems.warning(file, line, column, code, facts);
  }

  /** A text that has to be there. */
  String text(String column) {
    if (isEmpty(column)) {
      return refused(column, "missingValue", column);
    }
    return optionalText(column);
  }

  String optionalText(String column) {
    var text = cell(column);
    if (text.length() > LONGEST_TEXT) {
      return refused(column, "tooLong", text, LONGEST_TEXT);
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      return refused(column, "control", text);
    }
    return text;
  }

  /** An id that has to be there. */
  String id(String column, int longest) {
    if (isEmpty(column)) {
      error(column, "missingValue", column);
    }
    return optionalId(column, longest);
  }

  String optionalId(String column, int longest) {
    var id = cell(column);
    if (id.isEmpty()) {
      return null;
    }
    if (id.length() > longest) {
      return refused(column, "idTooLong", id, longest, id.length());
    }
    if (!ID.matcher(id).matches()) {
      return refused(column, "id", id);
    }
    return id;
  }

  String optionalEmail(String column) {
    var email = optionalText(column);
    if (email == null || email.isEmpty()) {
      return null;
    }
    if (!EMAIL.matcher(email).matches()) {
      return refused(column, "email", email);
    }
    return email;
  }

  LocalDate optionalDate(String column) {
    if (isEmpty(column)) {
      return null;
    }
    try {
      return LocalDate.parse(cell(column), DATE);
    } catch (DateTimeException e) {
      return refused(column, "date", cell(column));
    }
  }

  /** A number with at most two decimals, after a point or a comma. */
  BigDecimal optionalNumber(String column, int from, int to) {
    if (isEmpty(column)) {
      return null;
    }
    if (NUMBER.matcher(cell(column)).matches()) {
      var number = new BigDecimal(cell(column).replace(',', '.'));
      if (number.compareTo(BigDecimal.valueOf(from)) >= 0
          && number.compareTo(BigDecimal.valueOf(to)) <= 0) {
        return number;
      }
    }
    return refused(column, "number", cell(column), from, to);
  }

  Integer optionalYear(String column, int from, int to) {
    if (isEmpty(column)) {
      return null;
    }
    if (cell(column).matches("\\d{4}")) {
      int year = Integer.parseInt(cell(column));
      if (year >= from && year <= to) {
        return year;
      }
    }
    return refused(column, "year", cell(column), from, to);
  }

  private <T> T refused(String column, String code, Object... facts) {
    error(column, code, facts);
    return null;
  }
}
