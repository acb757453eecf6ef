package dk.mushjul.organisation.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;

/** A small sound pair of files, and pairs that differ from it in one thing. */
record TestFiles(String units, String employees, Charset charset) {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

  static final String UNITS_HEADER = "unit_id;name;parent_unit_id;manager_id";
  static final String EMPLOYEES_HEADER =
      "employee_id;name;email;unit_id;mus_manager_id;employed_since;weekly_hours;birth_year;roles;"
          + "status;absent_from;absent_to";
  static final String ROOT = "top;Kommunen;;dorte";
  static final String CARE = "pleje;Hjemmepleje Nørrebæk;top;mette";
  static final String DORTE =
      "dorte;Dorte Lindskov;dorte@example.dk;top;;2016-08-01;37;1970;;active;;";
  static final String METTE =
      "mette;Mette Højgaard;mette@example.dk;pleje;;2015-09-01;37;1977;;active;;";
  static final String EMMA =
      "emma;Emma Lund;emma@example.dk;pleje;;2019-03-01;32,5;1991;hr;active;;";

  static TestFiles sound() {
    return new TestFiles(
        lines(UNITS_HEADER, ROOT, CARE),
        lines(EMPLOYEES_HEADER, DORTE, METTE, EMMA),
        StandardCharsets.UTF_8);
  }

  static String lines(String... lines) {
    return String.join("\n", lines) + "\n";
  }

  TestFiles withUnits(String... lines) {
    return new TestFiles(lines(UNITS_HEADER) + lines(lines), employees, charset);
  }

  TestFiles withUnitsFile(String text) {
    return new TestFiles(text, employees, charset);
  }

  TestFiles withEmployees(String... lines) {
    return new TestFiles(units, lines(EMPLOYEES_HEADER) + lines(lines), charset);
  }

  TestFiles withEmployeesFile(String text) {
    return new TestFiles(units, text, charset);
  }

  /** The sound files with another line for Emma, the fourth of hers. */
  TestFiles withEmma(String line) {
    return withEmployees(DORTE, METTE, line);
  }

  TestFiles in(String charset) {
    return new TestFiles(units, employees, Charset.forName(charset));
  }

  OrganisationFiles files() {
    return new OrganisationFiles(
        new ByteArrayResource(units.getBytes(charset)),
        new ByteArrayResource(employees.getBytes(charset)));
  }

  Reading read() {
    return read(false);
  }

  Reading read(boolean byAdministrator) {
    try {
      return Reading.of(files(), TODAY, "admin", byAdministrator);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
