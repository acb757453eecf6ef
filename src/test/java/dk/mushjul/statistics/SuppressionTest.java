package dk.mushjul.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionTest {

  private final Map<String, String> parents = new LinkedHashMap<>();
  private final Map<String, Counts> own = new HashMap<>();

  SuppressionTest() {
    parents.put("top", null);
    parents.put("north", "top");
    parents.put("south", "top");
    parents.put("west", "top");
  }

  @Test
  void showsWhatDescribesEnough() {
    people("north", 0, 10, 0, 0, 0, 10);
    people("south", 0, 6, 0, 0, 0, 6);

    assertThat(show(Measure.ELIGIBLE, "north")).isTrue();
    assertThat(show(Measure.HELD, "north")).isTrue();
    assertThat(show(Measure.ELIGIBLE, "south")).isTrue();
    assertThat(show(Measure.HELD, null)).isTrue();
    assertThat(show(Measure.HELD, "top")).isTrue();
  }

  @Test
  void hidesASmallUnitAndNothingElse() {
    people("north", 0, 0, 0, 0, 12, 0);
    people("south", 0, 0, 0, 0, 8, 0);
    people("west", 0, 0, 0, 0, 4, 0);

    assertThat(show(Measure.ELIGIBLE, "west")).isFalse();
    assertThat(show(Measure.ELIGIBLE, null)).isTrue();
    // With both shown, the whole less the two would be the small one.
    assertThat(show(Measure.ELIGIBLE, "north")).isTrue();
    assertThat(show(Measure.ELIGIBLE, "south")).isFalse();
  }

  @Test
  void hidesWhatWouldTellHowManyAreMissing() {
    people("north", 0, 18, 0, 0, 2, 0);

    assertThat(show(Measure.ELIGIBLE, "north")).isTrue();
    assertThat(show(Measure.HELD, "north")).isFalse();
    assertThat(show(Measure.CALLED, "north")).isTrue();
  }

  @Test
  void hidesNothingButTheSmallNumberWhereTheRestIsMany() {
    people("north", 30, 8, 0, 0, 12, 0);

    assertThat(show(Measure.AGREED, "north")).isTrue();
    assertThat(show(Measure.HELD, "north")).isTrue();
    assertThat(show(Measure.POSTPONED, "north")).isFalse();
  }

  @Test
  void showsOneUnitOfTwoOnlyWhenTheOtherCanBeKnown() {
    people("north", 0, 12, 0, 0, 0, 0);
    people("south", 0, 4, 0, 0, 0, 0);

    assertThat(show(Measure.ELIGIBLE, null)).isTrue();
    assertThat(show(Measure.ELIGIBLE, "north")).isFalse();
  }

  private boolean show(Measure measure, String unit) {
    return new Suppression(new UnitTree(parents, own), 5).mayShow(measure, unit);
  }

  private void people(String unit, int... byCategory) {
    var counts = Counts.none();
    for (var category : Category.values()) {
      counts.add(category, byCategory[category.ordinal()]);
    }
    own.put(unit, counts);
  }
}
