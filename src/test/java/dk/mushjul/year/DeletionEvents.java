package dk.mushjul.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** HR reads what the next run is going to delete, and exactly that is gone after it. */
final class DeletionEvents {

  private static final LocalTime BEFORE_THE_RUN = LocalTime.of(5, 59);
  private static final LocalTime AFTER_THE_RUN = LocalTime.of(6, 30);
  private static final Pattern KIND =
      Pattern.compile("data-kind=\"(\\w+)\".*?class=\"next\">(\\d+)<", Pattern.DOTALL);

  private final Hands hands;

  DeletionEvents(Hands hands) {
    this.hands = hands;
  }

  List<YearEvent> between(LocalDate firstDay) {
    return List.of(new YearEvent(firstDay.plusDays(45), this::whatWasForetoldIsDeleted));
  }

  private void whatWasForetoldIsDeleted() {
    assertThat(nextRun()).as("somebody's talk was closed yesterday").containsKey("ownNotes");
    assertThat(foretold()).doesNotContainKey("ownNotes");
  }

  /** Lets the next run come and returns what it deleted, which is what was foretold. */
  Map<String, Integer> nextRun() {
    var run = hands.desk().today().plusDays(1);
    hands.desk().passTimeTo(run.atTime(BEFORE_THE_RUN));
    var foretold = foretold();
    hands.desk().passTimeTo(run.atTime(AFTER_THE_RUN));
    assertThat(deletedOn(run)).isEqualTo(foretold);
    hands.desk().passTimeTo(run);
    return foretold;
  }

  private Map<String, Integer> foretold() {
    var numbers = new TreeMap<String, Integer>();
    KIND.matcher(hands.page("hanne", "/mus/sletning"))
        .results()
        .forEach(kind -> numbers.put(kind.group(1), Integer.valueOf(kind.group(2))));
    assertThat(numbers).hasSizeGreaterThan(10);
    numbers.values().removeIf(number -> number == 0);
    return numbers;
  }

  private Map<String, Integer> deletedOn(LocalDate day) {
    var numbers = new TreeMap<String, Integer>();
    hands
        .jdbc()
        .query(
            "select kind, count from mushjul.deletion where on_day = ?",
            row -> {
              numbers.put(row.getString("kind"), row.getInt("count"));
            },
            day);
    return numbers;
  }
}
