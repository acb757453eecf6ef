package dk.mushjul.organisation.file;

import static dk.mushjul.organisation.file.TestFiles.sound;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {

  private static final String[] UNITS = {
    "top;Alt;;dorte", "nord;Nord;top;mads", "syd;Syd;top;sara"
  };

  @Test
  void refusesTwoWhoHoldEachOthers() {
    var errors =
        problems(
            person("dorte", "top", ""),
            person("mads", "nord", "emma"),
            person("emma", "nord", "mads"),
            person("sara", "syd", ""));

    assertThat(errors)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo("managerCircle");
              assertThat(error.column()).isEqualTo("mus_manager_id");
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.facts().get(0)).contains("mads", "emma");
            });
  }

  @Test
  void refusesAManagerWhoseTalkIsHeldByOwnReport() {
    var errors =
        problems(
            person("dorte", "top", ""),
            person("mads", "nord", "emma"),
            person("emma", "nord", ""),
            person("sara", "syd", ""));

    assertThat(errors).extracting(Problem::code).containsExactly("managerCircle");
    assertThat(errors).extracting(Problem::line).containsExactly(3);
  }

  @Test
  void refusesAWiderCircle() {
    var errors =
        problems(
            person("dorte", "top", ""),
            person("mads", "nord", "emma"),
            person("emma", "nord", "erik"),
            person("erik", "nord", ""),
            person("sara", "syd", ""));

    assertThat(errors).extracting(Problem::code).containsExactly("managerCircle");
    assertThat(errors.get(0).facts().get(0)).isEqualTo("mads → emma → erik → mads");
  }

  @Test
  void refusesHeadsWhoSitInEachOthersUnits() {
    var errors =
        problems(person("dorte", "top", ""), person("mads", "syd", ""), person("sara", "nord", ""));

    assertThat(errors).extracting(Problem::code).containsExactly("managerCircle");
  }

  @Test
  void saysEachCircleOnce() {
    var errors =
        problems(
            person("dorte", "top", ""),
            person("mads", "nord", "emma"),
            person("emma", "nord", "mads"),
            person("sara", "syd", "omar"),
            person("omar", "syd", "sara"),
            person("ivan", "syd", "omar"));

    assertThat(errors).hasSize(2);
  }

  @Test
  void seesNoCircleThroughSomebodyWhoHasLeft() {
    var errors =
        problems(
            person("dorte", "top", ""),
            person("mads", "nord", ""),
            person("emma", "nord", "sara"),
            person("sara", "syd", "emma").replace("active", "left"));

    assertThat(errors).isEmpty();
  }

  @Test
  void letsSomebodyFurtherBelowHoldTheTalkOfTheHeadOfTheWhole() {
    var errors =
        problems(
            person("dorte", "top", "emma"),
            person("mads", "nord", ""),
            person("emma", "nord", ""),
            person("sara", "syd", ""));

    assertThat(errors).isEmpty();
  }

  @Test
  void refusesThatTheHeadOfTheWholeAndAnotherHoldEachOthers() {
    var errors =
        problems(
            person("dorte", "top", "mads"), person("mads", "nord", ""), person("sara", "syd", ""));

    assertThat(errors).extracting(Problem::code).containsExactly("managerCircle");
    assertThat(errors).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void refusesUnitsBelowEachOther() {
    var errors =
        sound()
            .withUnits("top;Alt;;dorte", "a;A;c;", "b;B;a;", "c;C;b;", "d;D;c;")
            .withEmployees(person("dorte", "top", ""))
            .read()
            .errors();

    assertThat(errors)
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo("unitCircle");
              assertThat(error.file()).isEqualTo("units.csv");
              assertThat(error.line()).isEqualTo(3);
              assertThat(error.facts().get(0)).isEqualTo("a → c → b → a");
            });
  }

  private static List<Problem> problems(String... people) {
    return sound().withUnits(UNITS).withEmployees(people).read().errors();
  }

  private static String person(String id, String unit, String manager) {
    return id
        + ";Navn Navnesen;x@example.dk;"
        + unit
        + ";"
        + manager
        + ";2019-01-01;37;1980;;active;;";
  }
}
