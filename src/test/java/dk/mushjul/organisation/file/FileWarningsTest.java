package dk.mushjul.organisation.file;

import static dk.mushjul.organisation.file.TestFiles.CARE;
import static dk.mushjul.organisation.file.TestFiles.DORTE;
import static dk.mushjul.organisation.file.TestFiles.EMMA;
import static dk.mushjul.organisation.file.TestFiles.METTE;
import static dk.mushjul.organisation.file.TestFiles.ROOT;
import static dk.mushjul.organisation.file.TestFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileWarningsTest {

  @Test
  void saysNothingOfSoundFiles() {
    assertThat(sound().read().warnings()).isEmpty();
  }

  @Test
  void warnsOfPeopleWithoutAnAddress() {
    assertWarning(sound().withEmma(EMMA.replace("emma@example.dk", "")), "noEmail", "email", 4);
  }

  @Test
  void warnsOfRolesThatOnlyAnAdministratorGives() {
    var files = sound().withEmma(EMMA.replace(";hr;", ";hr|admin|process-owner;"));

    assertThat(files.read().warnings())
        .extracting(Problem::code)
        .containsExactly("roleIgnored", "roleIgnored");
    assertThat(files.read(true).warnings()).isEmpty();
  }

  @Test
  void warnsOfLeaveThatBeginsNever() {
    assertWarning(
        sound().withEmma(EMMA.replace("active", "leave")), "leaveWithoutDate", "absent_from", 4);
  }

  @Test
  void warnsOfUnitsThatNobodyHeads() {
    assertWarning(sound().withUnits(ROOT, "pleje;Pleje;top;"), "noManager", "manager_id", 3);
  }

  @Test
  void warnsOfHeadsWhoHaveLeft() {
    var files = sound().withEmployees(DORTE, METTE.replace("active", "left"), EMMA);

    assertWarning(files, "managerLeft", "manager_id", 3);
  }

  @Test
  void warnsOfASecondTop() {
    assertWarning(
        sound().withUnits(ROOT, CARE, "nord;Nord;;"), "severalRoots", "parent_unit_id", 4);
  }

  @Test
  void warnsOfColumnsThatItDoesNotKnow() {
    var files =
        sound().withUnitsFile("cvr;" + TestFiles.UNITS_HEADER + "\n1;" + ROOT + "\n2;" + CARE);

    assertWarning(files, "unknownColumn", "cvr", 1);
  }

  private static void assertWarning(TestFiles files, String code, String column, int line) {
    var reading = files.read();
    assertThat(reading.errors()).isEmpty();
    assertThat(reading.warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.code()).isEqualTo(code);
              assertThat(warning.column()).isEqualTo(column);
              assertThat(warning.line()).isEqualTo(line);
            });
  }
}
