package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The two files that HR imports whenever something has changed: they always say everything. */
final class StaffFiles {

  private static final Path FILES = Path.of("demo");

  private final HttpDesk desk;
  private String units;
  private String employees;

  StaffFiles(HttpDesk desk) throws IOException {
    this.desk = desk;
    units = Files.readString(FILES.resolve("units.csv"));
    employees = Files.readString(FILES.resolve("employees.csv"));
  }

  /** Somebody is on leave on these days. */
  void away(String person, LocalDate from, LocalDate to) {
    status(person, "leave;%s;%s".formatted(from, to));
  }

  /** Somebody who was to be on leave for longer is at work from now on. */
  void back(String person) {
    status(person, "active;;");
  }

  private void status(String person, String status) {
    var line = line(person);
    employees = employees.replace(line, line.replaceFirst("(active|leave);[^;]*;[^;]*$", status));
  }

  /** Somebody's line says something else. */
  void set(String person, String was, String is) {
    var line = line(person);
    assertThat(line).contains(was);
    employees = employees.replace(line, line.replace(was, is));
  }

  /** Somebody new, with a line like another's. */
  void add(String person, String name, String like) {
    var line = line(like).split(";", -1);
    line[0] = person;
    line[1] = name;
    line[2] = person + "@example.dk";
    employees = employees.stripTrailing() + "\n" + String.join(";", line) + "\n";
  }

  /** Somebody is not named any more. */
  void remove(String person) {
    employees = employees.replace(line(person) + "\n", "");
  }

  /** Whether somebody is named, who works here then. */
  boolean names(String person) {
    return employees.lines().anyMatch(line -> line.startsWith(person + ";"));
  }

  /** A unit lies below another from now on, or has another head. */
  void setUnit(String unit, String from, String to) {
    var line = line(units, unit);
    assertThat(line).contains(";" + from + ";");
    units = units.replace(line, line.replace(";" + from + ";", ";" + to + ";"));
  }

  private String line(String person) {
    return line(employees, person);
  }

  private static String line(String file, String id) {
    return file.lines().filter(it -> it.startsWith(id + ";")).findFirst().orElseThrow();
  }

  /** HR sends both. */
  void imports() {
    var files = Map.of("units", bytes(units), "employees", bytes(employees));
    var answer = desk.user("hanne").tryPostFiles("/mus/api/organisation?dryRun=false", files);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
