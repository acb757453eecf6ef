package dk.mushjul.bench.years;

import java.time.LocalDate;

/**
 * Somebody in the organisation files.
 *
 * @param musManager who holds the talk instead of the unit's head, or empty
 */
record Person(
    String id,
    String unit,
    String musManager,
    String roles,
    int hours,
    int born,
    String status,
    LocalDate absentFrom,
    LocalDate absentTo) {

  private static final String ACTIVE = "active";

  static Person employed(String id, String unit, String roles, Chance chance) {
    return new Person(
        id,
        unit,
        "",
        roles,
        chance.in100(80) ? 37 : chance.from(10, 36),
        chance.from(1957, 2004),
        ACTIVE,
        null,
        null);
  }

  Person in(String otherUnit) {
    return new Person(id, otherUnit, "", roles, hours, born, status, absentFrom, absentTo);
  }

  Person heldBy(String manager) {
    return new Person(id, unit, manager, roles, hours, born, status, absentFrom, absentTo);
  }

  Person away(LocalDate from, LocalDate to) {
    return new Person(id, unit, musManager, roles, hours, born, "leave", from, to);
  }

  Person back() {
    return new Person(id, unit, musManager, roles, hours, born, ACTIVE, null, null);
  }

  /** Whether a leave is known that has not ended. */
  boolean hasLeave(LocalDate today) {
    return status.equals("leave") && (absentTo == null || !absentTo.isBefore(today));
  }

  String line() {
    return String.join(
        ";",
        id,
        "Person " + id,
        id + "@example.dk",
        unit,
        musManager,
        "",
        String.valueOf(hours),
        String.valueOf(born),
        roles,
        status,
        day(absentFrom),
        day(absentTo));
  }

  private static String day(LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
