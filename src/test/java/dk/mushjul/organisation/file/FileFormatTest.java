package dk.mushjul.organisation.file;

import static dk.mushjul.organisation.file.TestFiles.lines;
import static dk.mushjul.organisation.file.TestFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Proposal;
import dk.mushjul.organisation.Role;
import dk.mushjul.organisation.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

  @Test
  void readsWhatTheFilesSay() {
    var proposal = proposal(sound());

    assertThat(proposal.units())
        .extracting(Unit::id, Unit::name, Unit::parentId, Unit::managerId)
        .containsExactly(
            tuple("top", "Kommunen", null, "dorte"),
            tuple("pleje", "Hjemmepleje Nørrebæk", "top", "mette"));
    var emma = proposal.employees().get(2);
    assertThat(emma.name()).isEqualTo("Emma Lund");
    assertThat(emma.employedSince()).isEqualTo(LocalDate.of(2019, 3, 1));
    assertThat(emma.weeklyHours()).isEqualByComparingTo(new BigDecimal("32.5"));
    assertThat(emma.birthYear()).isEqualTo(1991);
    assertThat(emma.roles()).containsExactly(Role.HR);
    assertThat(emma.musManagerId()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
  void readsDanishLettersHoweverTheyWereSaved(String charset) {
    var proposal = proposal(sound().in(charset));

    assertThat(proposal).isEqualTo(proposal(sound()));
  }

  @Test
  void readsWhatOnlyWindowsKnows() {
    var files = sound().withUnits(TestFiles.ROOT, "pleje;Pleje – “Nord” €;top;mette");

    assertThat(proposal(files.in("windows-1252"))).isEqualTo(proposal(files));
  }

  @Test
  void skipsAByteOrderMark() {
    var files = sound();
    var marked =
        files
            .withUnitsFile("\uFEFF" + files.units())
            .withEmployeesFile("\uFEFF" + files.employees());

    assertThat(proposal(marked)).isEqualTo(proposal(files));
  }

  @Test
  void readsCommas() {
    var files = sound().withEmma(TestFiles.EMMA.replace("32,5", "32.5"));
    var commas =
        files
            .withUnitsFile(files.units().replace(';', ','))
            .withEmployeesFile(files.employees().replace(';', ','));

    assertThat(proposal(commas)).isEqualTo(proposal(files));
  }

  @Test
  void readsOneFileWithCommasAndTheOtherWithSemicolons() {
    var files = sound();

    assertThat(proposal(files.withUnitsFile(files.units().replace(';', ','))))
        .isEqualTo(proposal(files));
  }

  @Test
  void readsMixedLineEndings() {
    var files = sound();
    var mixed =
        files.withEmployeesFile(
            TestFiles.EMPLOYEES_HEADER
                + "\r\n"
                + TestFiles.DORTE
                + "\r"
                + TestFiles.METTE
                + "\n"
                + TestFiles.EMMA);

    assertThat(proposal(mixed)).isEqualTo(proposal(files));
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    var broken = TestFiles.EMMA.replace("2019-03-01", "i går");
    var header = TestFiles.EMPLOYEES_HEADER;
    var files =
        sound()
            .withEmployeesFile(
                "\n"
                    + header
                    + "\r\n\r\n"
                    + TestFiles.DORTE.replace("Dorte Lindskov", "\"Dorte\nLindskov\"")
                    + "\r"
                    + ";;;;;;;;;;;\n"
                    + TestFiles.METTE
                    + "\n"
                    + broken);

    assertThat(files.read().errors())
        .extracting(Problem::line, Problem::code)
        .containsExactly(tuple(4, "control"), tuple(8, "date"));
  }

  @Test
  void readsQuotedFields() {
    var files =
        sound()
            .withEmma(
                "emma; \"Emma \"\"Em\"\"; Lund\" ;;pleje;;2019-03-01;\"32,5\";1991;;active;;");

    assertThat(proposal(files).employees().get(2).name()).isEqualTo("Emma \"Em\"; Lund");
  }

  @Test
  void takesColumnsInAnyOrderAndCase() {
    var files =
        sound().withUnitsFile(lines(" Manager_ID ;NAME;unit_id;parent_unit_id", "dorte;Alt;top;"));

    assertThat(files.withEmployees(TestFiles.DORTE).read().proposal().orElseThrow().units())
        .extracting(Unit::id, Unit::managerId)
        .containsExactly(tuple("top", "dorte"));
  }

  @Test
  void takesLinesThatEndEarlyOrWithEmptyCells() {
    var files =
        sound()
            .withUnitsFile(
                lines(
                    "unit_id;name;parent_unit_id;manager_id;tr_names;amr_names",
                    "top;Kommunen;;dorte",
                    "pleje;Pleje;top;mette;Ellen Vang, Omar Saleh;;;"));

    assertThat(proposal(files).units())
        .extracting(Unit::trNames)
        .containsExactly(java.util.List.of(), java.util.List.of("Ellen Vang", "Omar Saleh"));
  }

  @Test
  void knowsNobodyWithoutAnAddress() {
    var files = sound().withEmma(TestFiles.EMMA.replace("emma@example.dk", ""));

    assertThat(proposal(files).employees()).extracting(Employee::email).contains((String) null);
  }

  private static Proposal proposal(TestFiles files) {
    var reading = files.read();
    assertThat(reading.errors()).isEmpty();
    return reading.proposal().orElseThrow();
  }
}
