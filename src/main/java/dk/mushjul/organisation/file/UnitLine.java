package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Unit;
import java.util.Arrays;
import java.util.List;

/** A line of {@code units.csv}. */
record UnitLine(Row row, Unit unit) {

  static final String FILE = "units.csv";
  static final List<String> REQUIRED = List.of("unit_id", "name", "parent_unit_id", "manager_id");
  static final List<String> OPTIONAL = List.of("tr_names", "amr_names");

  private static final int LONGEST_ID = 59;

  static UnitLine of(Row row) {
    return new UnitLine(
        row,
        new Unit(
            row.id("unit_id", LONGEST_ID),
            row.text("name"),
            row.optionalId("parent_unit_id", LONGEST_ID),
            row.optionalId("manager_id", EmployeeLine.LONGEST_ID),
            names(row.optionalText("tr_names")),
            names(row.optionalText("amr_names"))));
  }

  private static List<String> names(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
