package dk.mushjul.organisation.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything found in the files so far. A file that is wrong throughout is not listed to its end.
 */
final class Problems {

  private static final int MOST = 1_000;
  private static final int LONGEST = 80;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file).reversed().thenComparingInt(Problem::line);

  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private boolean cutShort;

  void error(String file, int line, String column, String code, Object... facts) {
    add(errors, file, line, column, code, facts);
  }

  void warning(String file, int line, String column, String code, Object... facts) {
    add(warnings, file, line, column, code, facts);
  }

  /** An error after which nothing more of the file can be read. */
  void endOf(String file, int line, String code) {
    cutShort = true;
    error(file, line, null, code);
  }

  /** Whether a file could not be read to its end, so that what is missing may well be there. */
  boolean isCutShort() {
    return cutShort;
  }

  boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** The errors, units first, by line. */
  List<Problem> errors() {
    return errors.stream().sorted(BY_PLACE).toList();
  }

  /** The warnings, units first, by line. */
  List<Problem> warnings() {
    return warnings.stream().sorted(BY_PLACE).toList();
  }

  private static void add(
      List<Problem> list, String file, int line, String column, String code, Object... facts) {
    if (list.size() < MOST) {
      list.add(new Problem(file, line, column, code, shown(facts)));
    } else if (list.size() == MOST) {
      list.add(new Problem(file, line, null, "tooMany", List.of(String.valueOf(MOST))));
    }
  }

  private static List<String> shown(Object... facts) {
    var shown = new ArrayList<String>();
    for (Object fact : facts) {
      var text = String.valueOf(fact).replaceAll("\\p{Cntrl}", "�");
      shown.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
    return shown;
  }
}
