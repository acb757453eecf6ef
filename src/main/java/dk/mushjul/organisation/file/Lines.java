package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All lines of both files, by id. A line whose id is unusable or taken stands in problems only. */
record Lines(Map<String, UnitLine> units, Map<String, EmployeeLine> people) {

  static Lines read(OrganisationFiles files, LocalDate today, Problems problems)
      throws IOException {
    var lines = new Lines(new LinkedHashMap<>(), new LinkedHashMap<>());
    new CsvFile(UnitLine.FILE, UnitLine.REQUIRED, UnitLine.OPTIONAL, problems)
        .read(files.units(), row -> lines.add(UnitLine.of(row)));
    new CsvFile(EmployeeLine.FILE, EmployeeLine.REQUIRED, List.of(), problems)
        .read(files.employees(), row -> lines.add(EmployeeLine.of(row, today)));
    return lines;
  }

  /** Whether both files have lines that can be compared. */
  boolean areThere() {
    return !units.isEmpty() && !people.isEmpty();
  }

  /** The units as the directory knows them, by id. */
  Map<String, Unit> unitsById() {
    var byId = new LinkedHashMap<String, Unit>();
    units.forEach((id, line) -> byId.put(id, line.unit()));
    return byId;
  }

  /** The people as the directory knows them, by id. */
  Map<String, Employee> peopleById() {
    var byId = new LinkedHashMap<String, Employee>();
    people.forEach((id, line) -> byId.put(id, line.employee()));
    return byId;
  }

  private void add(UnitLine line) {
    var id = line.unit().id();
    var first = id == null ? null : units.putIfAbsent(id, line);
    if (first != null) {
      line.row().error("unit_id", "duplicate", id, first.row().line());
    }
  }

  private void add(EmployeeLine line) {
    line.check();
    var id = line.employee().id();
    var first = id == null ? null : people.putIfAbsent(id, line);
    if (first != null) {
      line.row().error("employee_id", "duplicate", id, first.row().line());
    }
  }
}
