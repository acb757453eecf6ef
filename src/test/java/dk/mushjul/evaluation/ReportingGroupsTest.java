package dk.mushjul.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportingGroupsTest {

  private final Map<String, String> parents = new HashMap<>();

  ReportingGroupsTest() {
    parents.put("top", null);
    parents.put("care", "top");
    parents.put("north", "care");
    parents.put("south", "care");
    parents.put("roads", "top");
  }

  @Test
  void letsAUnitOfFiveStandForItself() {
    assertThat(groups(Map.of("north", 5)).of("north")).isEqualTo("north");
  }

  @Test
  void countsASmallUnitWithTheUnitAbove() {
    var groups = groups(Map.of("top", 9, "care", 3, "north", 2, "south", 8));

    assertThat(groups.of("north")).isEqualTo("care");
    assertThat(groups.of("care")).isEqualTo("care");
    assertThat(groups.of("south")).isEqualTo("south");
  }

  @Test
  void goesUpUntilThereAreFive() {
    var groups = groups(Map.of("top", 3, "care", 1, "north", 2, "roads", 4));

    assertThat(groups.of("north")).isEqualTo("top");
    assertThat(groups.of("care")).isEqualTo("top");
    assertThat(groups.of("roads")).isEqualTo("top");
  }

  @Test
  void endsWithTheWholeWhenNotEvenTheTopHasFive() {
    var groups = groups(Map.of("top", 2, "north", 6));

    assertThat(groups.of("top")).isEqualTo(ReportingGroups.WHOLE);
    assertThat(groups.of("north")).isEqualTo("north");
    assertThat(groups.of("unknown")).isEqualTo(ReportingGroups.WHOLE);
  }

  @Test
  void neverMakesAGroupOfFewerThanFive() {
    var random = new Random(5);
    for (var round = 0; round < 500; round++) {
      var people = new HashMap<String, Integer>();
      parents.keySet().forEach(unit -> people.put(unit, random.nextInt(9)));
      var groups = groups(people);
      var sizes = new HashMap<String, Integer>();
      people.forEach((unit, number) -> sizes.merge(groups.of(unit), number, Integer::sum));
      sizes.remove(ReportingGroups.WHOLE);
      assertThat(sizes.values()).as(people.toString()).allMatch(size -> size >= 5);
    }
  }

  private ReportingGroups groups(Map<String, Integer> people) {
    return new ReportingGroups(parents, people);
  }
}
