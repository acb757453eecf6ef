package dk.mushjul.organisation.file;

import static dk.mushjul.organisation.file.TestFiles.DORTE;
import static dk.mushjul.organisation.file.TestFiles.EMMA;
import static dk.mushjul.organisation.file.TestFiles.METTE;
import static dk.mushjul.organisation.file.TestFiles.ROOT;
import static dk.mushjul.organisation.file.TestFiles.lines;
import static dk.mushjul.organisation.file.TestFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class FileProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "emma@example.dk | emma(at)example.dk | email          | email     | emma(at)example.dk",
        "2019-03-01      | 2019-02-30         | employed_since | date      | 2019-02-30",
        "2019-03-01      | 01-03-2019         | employed_since | date      | 01-03-2019",
        "32,5            | mange              | weekly_hours   | number    | mange",
        "32,5            | -3                 | weekly_hours   | number    | -3",
        "32,5            | 370                | weekly_hours   | number    | 370",
        "1991            | 91                 | birth_year     | year      | 91",
        "1991            | 2026               | birth_year     | year      | 2026",
        ";hr;            | ;chef;             | roles          | role      | chef",
        ";active;        | ;aktiv;            | status         | status    | aktiv",
        ";active;        | ;;                 | status         | missingValue | status",
        "Emma Lund       | ''                 | name           | missingValue | name",
        ";pleje;         | ;plje;             | unit_id        | unknownUnit | plje",
        ";pleje;         | ;;                 | unit_id        | missingValue | unit_id",
        ";pleje;;        | ;pleje;mads;       | mus_manager_id | unknownManager | mads",
        ";pleje;;        | ;pleje;emma;       | mus_manager_id | ownManager | emma",
        ";pleje;;        | ;pleje;em ma;      | mus_manager_id | id        | em ma",
        "emma;           | -emma;             | employee_id    | id        | -emma",
        "emma;           | emmæ;              | employee_id    | id        | emmæ",
        "emma;           | ;                  | employee_id    | missingValue | employee_id",
        "emma;           | admin;             | employee_id    | administrator | admin",
        "emma;           | mette;             | employee_id    | duplicate | mette",
        ";hr;            | ;committee:plje;   | roles          | unknownCommittee | committee:plje",
        "active;;        | leave;2027-02-01;2027-01-31 | absent_to | absenceBackwards | 2027-01-31",
        "active;;        | leave;snart;       | absent_from    | date      | snart",
        "active;;        | active;;;x         | -              | tooManyCells | x"
      })
  void saysWhereAndWhat(String from, String to, String column, String code, String value) {
    var errors = sound().withEmma(EMMA.replaceFirst(from, to)).read().errors();

    assertThat(errors).hasSize(1);
    var error = errors.get(0);
    assertThat(error.file()).isEqualTo("employees.csv");
    assertThat(error.line()).isEqualTo(4);
    assertThat(error.column()).isEqualTo(column);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.facts()).startsWith(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pleje;Pleje;tpo;mette    | parent_unit_id | unknownUnit",
        "pleje;Pleje;pleje;mette  | parent_unit_id | unitCircle",
        "pleje;Pleje;top;mads     | manager_id     | unknownManager",
        "pleje;;top;mette         | name           | missingValue",
        "top;Pleje;;mette         | unit_id        | duplicate",
        "ple/je;Pleje;top;mette   | unit_id        | id"
      })
  void saysTheSameOfUnits(String line, String column, String code) {
    var errors = sound().withUnits(ROOT, line).withEmployees(DORTE, METTE, EMMA).read().errors();

    assertThat(errors)
        .anySatisfy(
            error -> {
              assertThat(error.file()).isEqualTo("units.csv");
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.column()).isEqualTo(column);
              assertThat(error.code()).isEqualTo(code);
            });
  }

  @Test
  void allowsIdsOfTheFullLengthAndNoLonger() {
    var longestUnit = "u".repeat(59);
    var longestPerson = "p".repeat(64);
    var files =
        sound()
            .withUnits("top;Alt;;dorte", longestUnit + ";Pleje;top;" + longestPerson)
            .withEmployees(
                DORTE, EMMA.replace("emma;", longestPerson + ";").replace("pleje", longestUnit));
    var tooLong =
        sound()
            .withUnits("top;Alt;;dorte", longestUnit + "u;Pleje;top;")
            .withEmployees(
                DORTE, EMMA.replace("emma;", longestPerson + "p;").replace("pleje", "top"));

    assertThat(files.read().errors()).isEmpty();
    assertThat(tooLong.read().errors())
        .extracting(Problem::code, Problem::column)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("idTooLong", "unit_id"),
            org.assertj.core.groups.Tuple.tuple("idTooLong", "employee_id"));
  }

  @Test
  void collectsEverythingThatIsWrong() {
    var files =
        sound()
            .withUnits("top;;nord;dorte", "pleje;Pleje;top;ingen")
            .withEmployees(DORTE.replace("37", "x"), METTE.replace("active", "?"), EMMA);

    assertThat(files.read().errors())
        .extracting(Problem::file, Problem::line, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("units.csv", 2, "missingValue"),
            org.assertj.core.groups.Tuple.tuple("units.csv", 2, "unknownUnit"),
            org.assertj.core.groups.Tuple.tuple("units.csv", 3, "unknownManager"),
            org.assertj.core.groups.Tuple.tuple("employees.csv", 2, "number"),
            org.assertj.core.groups.Tuple.tuple("employees.csv", 3, "status"));
  }

  @Test
  void namesTheOtherLineOfADuplicate() {
    var error = sound().withEmployees(DORTE, METTE, EMMA, EMMA).read().errors().get(0);

    assertThat(error.line()).isEqualTo(5);
    assertThat(error.facts()).containsExactly("emma", "4");
  }

  @Test
  void missesColumns() {
    var header = TestFiles.EMPLOYEES_HEADER.replace("mus_manager_id;", "").replace("status;", "");
    var errors = sound().withEmployeesFile(lines(header, "emma")).read().errors();

    assertThat(errors).extracting(Problem::column).containsExactly("mus_manager_id", "status");
    assertThat(errors).extracting(Problem::code).containsOnly("missingColumn");
    assertThat(errors).extracting(Problem::line).containsOnly(1);
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    var header = TestFiles.UNITS_HEADER + ";name";

    assertThat(codes(sound().withUnitsFile(lines(header, ROOT)))).contains("columnTwice");
  }

  @Test
  void refusesEmptyFiles() {
    assertThat(codes(sound().withUnitsFile(""))).containsExactly("empty");
    assertThat(codes(sound().withUnitsFile("\uFEFF"))).containsExactly("empty");
    assertThat(codes(sound().withEmployeesFile(" \r\n;;;\n\n"))).containsExactly("empty");
  }

  @Test
  void refusesFilesWithNothingButColumnNames() {
    assertThat(codes(sound().withEmployeesFile(TestFiles.EMPLOYEES_HEADER)))
        .containsExactly("headerOnly");
    assertThat(codes(sound().withUnitsFile(TestFiles.UNITS_HEADER + "\r\n;;;\r\n")))
        .containsExactly("headerOnly");
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(codes(sound().in("UTF-16"))).containsExactly("encoding", "encoding");
    assertThat(codes(sound().withUnitsFile("PK\u0003\u0004\u0000\u0000"))).contains("encoding");
  }

  @Test
  void saysWhereAQuoteStaysOpen() {
    var errors =
        sound().withEmployees(DORTE, METTE.replace("Mette", "\"Mette"), EMMA).read().errors();

    assertThat(errors).extracting(Problem::code).startsWith("quote");
    assertThat(errors.get(0).line()).isEqualTo(3);
  }

  @Test
  void doesNotListAWholeWrongFile() throws Exception {
    var rows = new StringBuilder(TestFiles.EMPLOYEES_HEADER).append('\n');
    for (int i = 0; i < 5_000; i++) {
      rows.append("p").append(i).append(";Navn;;ukendt;;;;;;active;;\n");
    }
    var files =
        new OrganisationFiles(
            new ByteArrayResource(sound().units().getBytes(StandardCharsets.UTF_8)),
            new ByteArrayResource(rows.toString().getBytes(StandardCharsets.UTF_8)));

    var errors = Reading.of(files, LocalDate.of(2027, 1, 11), "admin", false).errors();

    assertThat(errors).hasSize(1_001);
    assertThat(errors).extracting(Problem::code).contains("tooMany");
  }

  @Test
  void showsNoMoreOfAValueThanIsOfUse() {
    var error =
        sound().withEmma(EMMA.replace("2019-03-01", "x".repeat(300))).read().errors().get(0);

    assertThat(error.facts().get(0)).hasSize(81).endsWith("…");
  }

  private static List<String> codes(TestFiles files) {
    return files.read().errors().stream().map(Problem::code).toList();
  }
}
