package dk.mushjul.security;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One row of {@code role-matrix.csv}: a call, and what it answers to each person. */
record MatrixRow(String method, String path, String body, List<String> answers) {

  static final List<String> PEOPLE =
      List.of("nobody", "emma", "mads", "carl", "hanne", "pia", "admin");

  static MatrixRow parse(String row) {
    var cells = List.of(row.split(";", -1));
    if (cells.size() != 3 + PEOPLE.size()) {
      throw new IllegalArgumentException("Not a row of the matrix: " + row);
    }
    return new MatrixRow(
        cells.get(0),
        cells.get(1).replaceFirst("^~", Visitor.ENGINE),
        cells.get(2).isEmpty() ? null : cells.get(2),
        cells.subList(3, cells.size()));
  }

  boolean isForPrograms() {
    return path.startsWith("/engine-rest") || path.startsWith("/actuator");
  }

  MatrixRow with(Map<String, String> names) {
    var filled = path;
    for (var name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return new MatrixRow(method, filled, body, answers);
  }

  /** What was expected of whom; a dash is left out. */
  Map<String, String> expected() {
    var expected = new TreeMap<String, String>();
    for (var i = 0; i < PEOPLE.size(); i++) {
      if (!answers.get(i).equals("-")) {
        expected.put(PEOPLE.get(i), answers.get(i));
      }
    }
    return expected;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
