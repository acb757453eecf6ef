package dk.mushjul.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportingLinesTest {

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, Employee> people = new LinkedHashMap<>();
  private final ReportingLines lines = new ReportingLines(units, people);

  ReportingLinesTest() {
    unit("top", null, "dorte");
    unit("teknik", "top", "thomas");
    unit("vej", "teknik", "thomas");
    unit("park", "vej", "mads");
    person("dorte", "top", null);
    person("thomas", "teknik", null);
    person("mads", "park", null);
    person("emma", "park", null);
    person("erik", "vej", null);
  }

  @Test
  void theHeadOfTheUnitHoldsTheTalk() {
    assertThat(managerOf("emma")).isEqualTo("mads");
    assertThat(managerOf("erik")).isEqualTo("thomas");
    assertThat(unitOf("emma")).isEqualTo("park");
  }

  @Test
  void theNearestHeadAboveHoldsTheTalkOfAHead() {
    assertThat(managerOf("mads")).isEqualTo("thomas");
    assertThat(unitOf("mads")).isEqualTo("vej");
  }

  @Test
  void whoHeadsTwoUnitsIsNotAboveThemselves() {
    person("thomas", "vej", null);

    assertThat(managerOf("thomas")).isEqualTo("dorte");
    assertThat(unitOf("thomas")).isEqualTo("top");
  }

  @Test
  void theHeadOfTheWholeHasNoTalk() {
    assertThat(managerOf("dorte")).isNull();
    assertThat(unitOf("dorte")).isEqualTo("top");
  }

  @Test
  void theHeadOfTheWholeMayHaveOneByName() {
    person("dorte", "top", "erik");

    assertThat(managerOf("dorte")).isEqualTo("erik");
    assertThat(unitOf("dorte")).isEqualTo("top");
  }

  @Test
  void somebodyElseMayHoldTheTalkWhichStaysInItsUnit() {
    person("emma", "park", "dorte");

    assertThat(managerOf("emma")).isEqualTo("dorte");
    assertThat(unitOf("emma")).isEqualTo("park");
  }

  @Test
  void whileNobodyHeadsAUnitTheNextAboveDoes() {
    unit("park", "vej", null);

    assertThat(managerOf("emma")).isEqualTo("thomas");
    assertThat(unitOf("emma")).isEqualTo("park");
  }

  @Test
  void whoHasLeftHoldsNothing() {
    people.put("mads", people.get("mads").gone());
    person("erik", "vej", "mads");

    assertThat(managerOf("emma")).isEqualTo("thomas");
    assertThat(managerOf("erik")).isEqualTo("thomas");
  }

  @Test
  void whoHeadsAUnitBelowTheirOwnBelongsToTheirOwn() {
    person("mads", "teknik", null);

    assertThat(managerOf("mads")).isEqualTo("thomas");
    assertThat(unitOf("mads")).isEqualTo("teknik");
  }

  private String managerOf(String id) {
    return lines.managerOf(people.get(id)).orElse(null);
  }

  private String unitOf(String id) {
    return lines.conversationUnitOf(people.get(id));
  }

  private void unit(String id, String above, String manager) {
    units.put(id, new Unit(id, id, above, manager, List.of(), List.of()));
  }

  private void person(String id, String unit, String musManager) {
    people.put(
        id,
        new Employee(
            id,
            id,
            null,
            unit,
            musManager,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            Status.ACTIVE,
            null,
            null));
  }
}
