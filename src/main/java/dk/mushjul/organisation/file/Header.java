package dk.mushjul.organisation.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first line of a file: which column stands where. */
final class Header {

  private final String file;
  private final int width;
  private final Map<String, Integer> places;
  private final boolean complete;
  private final Problems problems;

  private Header(
      String file, int width, Map<String, Integer> places, boolean complete, Problems problems) {
    this.file = file;
    this.width = width;
    this.places = places;
    this.complete = complete;
    this.problems = problems;
  }

  static Header of(
      String file,
      CsvFile.Line top,
      List<String> required,
      List<String> optional,
      Problems problems) {
    var places = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < top.cells().size(); i++) {
      var column = top.cells().get(i).strip().toLowerCase(Locale.ROOT);
      if (column.isEmpty()) {
        continue;
      }
      if (!required.contains(column) && !optional.contains(column)) {
        problems.warning(
            file, top.number(), column, "unknownColumn", column, all(required, optional));
      } else if (places.putIfAbsent(column, i) != null) {
        problems.error(file, top.number(), column, "columnTwice", column);
      }
    }
    var missing = required.stream().filter(column -> !places.containsKey(column)).toList();
    missing.forEach(column -> problems.error(file, top.number(), column, "missingColumn", column));
    return new Header(file, top.cells().size(), places, missing.isEmpty(), problems);
  }

  /** Whether every required column is there. */
  boolean isComplete() {
    return complete;
  }

  /** The row in these cells. Missing ones at the end count as empty, as Excel leaves them out. */
  Row row(CsvFile.Line line) {
    var cells = line.cells();
    for (int i = width; i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        problems.error(
            file, line.number(), null, "tooManyCells", cells.get(i), cells.size(), width);
      }
    }
    return new Row(file, line.number(), places, cells.toArray(String[]::new), problems);
  }

  private static String all(List<String> required, List<String> optional) {
    return String.join(", ", required)
        + (optional.isEmpty() ? "" : ", ")
        + String.join(", ", optional);
  }
}
