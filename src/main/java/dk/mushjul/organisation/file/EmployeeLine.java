package dk.mushjul.organisation.file;

import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A line of {@code employees.csv}. */
record EmployeeLine(Row row, Employee employee) {

  static final String FILE = "employees.csv";
  static final int LONGEST_ID = 64;
  static final List<String> REQUIRED =
      List.of(
          "employee_id",
          "name",
          "email",
          "unit_id",
          "mus_manager_id",
          "employed_since",
          "weekly_hours",
          "birth_year",
          "roles",
          "status",
          "absent_from",
          "absent_to");

  private static final int LONGEST_UNIT_ID = 59;
  private static final int HOURS_AT_MOST = 100;
  private static final int OLDEST = 1900;
  private static final int YOUNGEST = 10;

  static EmployeeLine of(Row row, LocalDate today) {
    var roles = RoleWords.of(row);
    return new EmployeeLine(
        row,
        new Employee(
            row.id("employee_id", LONGEST_ID),
            row.text("name"),
            row.optionalEmail("email"),
            row.id("unit_id", LONGEST_UNIT_ID),
            row.optionalId("mus_manager_id", LONGEST_ID),
            row.optionalDate("employed_since"),
            row.optionalNumber("weekly_hours", 0, HOURS_AT_MOST),
            row.optionalYear("birth_year", OLDEST, today.getYear() - YOUNGEST),
            roles.roles(),
            roles.committeeUnits(),
            status(row),
            row.optionalDate("absent_from"),
            row.optionalDate("absent_to")));
  }

  /** Complains and warns about what can be seen in this line alone. */
  void check() {
    var from = employee.absentFrom();
    var to = employee.absentTo();
    if (from != null && to != null && to.isBefore(from)) {
      row.error("absent_to", "absenceBackwards", to, from);
    }
    if (employee.id() != null && employee.id().equals(employee.musManagerId())) {
      row.error("mus_manager_id", "ownManager", employee.id());
    }
    if (employee.works()) {
      warn();
    }
  }

  private void warn() {
    if (row.isEmpty("email")) {
      row.warning("email", "noEmail", row.cell("name"));
    }
    if (row.isEmpty("employed_since")) {
      row.warning("employed_since", "notSince", row.cell("name"));
    }
    if (employee.status() == Status.LEAVE && row.isEmpty("absent_from")) {
      row.warning("absent_from", "leaveWithoutDate", row.cell("name"));
    }
  }

  private static Status status(Row row) {
    var word = row.cell("status");
    return Arrays.stream(Status.values())
        .filter(status -> status.word().equals(word))
        .findFirst()
        .orElseGet(() -> unknownStatus(row, word));
  }

  private static Status unknownStatus(Row row, String word) {
    if (word.isEmpty()) {
      row.error("status", "missingValue", "status");
    } else {
      row.error("status", "status", word);
    }
    return Status.ACTIVE;
  }
}
