package dk.mushjul.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import dk.mushjul.testing.TestPeople;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelDates;
import dk.mushjul.wheel.Wheels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MushjulTest
class MusTestBatchesTest {

  private static final String NORTH = "2027/hjemmepleje-nord";
  private static final String ROADS = "2027/vej-og-park";

  @Autowired MusTestBatches batches;
  @Autowired MusTests tests;
  @Autowired MusTestResults results;
  @Autowired Wheels wheels;
  @Autowired UnitRounds rounds;
  @Autowired TestPeople people;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void twoRoundsAreAsked() {
    people.solby();
    wheels.add(
        Wheel.opened(
            "2027",
            "municipality",
            new WheelDates(
                LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30), LocalDate.of(2027, 11, 1)),
            Set.of(),
            "instance"));
    for (var unit : List.of("hjemmepleje-nord", "vej-og-park")) {
      rounds.add(UnitRound.of("2027", unit));
      tests.ask(UnitRound.idOf("2027", unit));
    }
  }

  @Test
  void waitsForFiveAnswersOfAGroup() {
    answer(NORTH, "always", 4);
    batches.run();
    assertThat(counted()).isZero();

    answer(NORTH, "never", 1);
    batches.run();

    assertThat(counted()).isEqualTo(5);
    assertThat(count("always")).isEqualTo(4);
    assertThat(count("never")).isEqualTo(1);
  }

  @Test
  void countsNothingTwice() {
    answer(NORTH, "mostly", 6);

    batches.run();
    batches.run();

    assertThat(counted()).isEqualTo(6);
  }

  @Test
  void doesNotCountWhoeverSkippedEverything() {
    answer(NORTH, "mostly", 4);
    batches.send("2027", NORTH, MusTestVersion.EMPLOYEE, Map.of());

    batches.run();

    assertThat(counted()).isZero();
  }

  @Test
  void countsASmallUnitWithTheOneAbove() {
    answer(ROADS, "sometimes", 5);

    batches.run();

    assertThat(groups()).containsExactly("teknik");
  }

  @Test
  void countsManagersWithoutAUnit() {
    for (var i = 0; i < 5; i++) {
      var round = i % 2 == 0 ? NORTH : ROADS;
      batches.send("2027", round, MusTestVersion.MANAGER, Map.of("manager01", "always"));
    }

    batches.run();

    assertThat(groups()).containsExactly(ReportingGroups.WHOLE);
  }

  @Test
  void gathersWhatIsTooLittleWithTheUnitsAbove() {
    answer(NORTH, "always", 3);
    answer(ROADS, "always", 2);

    batches.gatherUp("2027");

    assertThat(groups()).containsExactly("solby");
    assertThat(counted()).isEqualTo(5);
  }

  @Test
  void countsNothingWhereThereAreNeverFive() {
    answer(NORTH, "always", 2);
    answer(ROADS, "always", 2);

    batches.gatherUp("2027");
    batches.run();

    assertThat(counted()).isZero();
    assertThat(results.of("2027", MusTestVersion.EMPLOYEE)).isEmpty();
  }

  @Test
  void leavesNothingThatBelongsToAPerson() {
    answer(NORTH, "always", 4);

    var rows =
        jdbc.queryForList("select sealed from mushjul.mus_test_sealed", byte[].class).stream()
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
            .toList();

    assertThat(rows).hasSize(1).noneMatch(row -> row.contains("always"));
    assertThat(jdbc.queryForObject("select count(*) from mushjul.entry", Long.class)).isZero();
  }

  @Test
  void saysHowItWentOnceFiveHaveAnsweredAStatement() {
    for (var answer : List.of("always", "always", "mostly", "mostly", "never")) {
      batches.send("2027", NORTH, MusTestVersion.EMPLOYEE, Map.of("employee01", answer));
    }
    answer(NORTH, "always", 4);
    batches.run();

    var result = results.of("2027", MusTestVersion.EMPLOYEE).orElseThrow();

    assertThat(result.statements())
        .extracting(MusTestResults.Statement::key)
        .containsExactly("employee01");
    // (2 always + 4 always) * 4 + 2 mostly * 3 + never of nine
    assertThat(result.points()).isEqualByComparingTo("3.3");
    assertThat(result.band()).isNotBlank();
  }

  @Test
  void asksAManagerOnceInAWheel() {
    rounds.add(UnitRound.of("2027", "teknik"));

    assertThat(tests.version(ROADS, "thomas")).isEqualTo(MusTestVersion.MANAGER);
    assertThat(tests.ask("2027/teknik")).doesNotContain("thomas");
    assertThat(tests.version("2027/teknik", "thomas")).isEqualTo(MusTestVersion.EMPLOYEE);
  }

  private void answer(String round, String answer, int times) {
    for (var i = 0; i < times; i++) {
      batches.send("2027", round, MusTestVersion.EMPLOYEE, Map.of("employee01", answer));
    }
  }

  private int counted() {
    return jdbc.queryForObject(
        "select coalesce(sum(count), 0) from mushjul.mus_test_count", Integer.class);
  }

  private int count(String answer) {
    return jdbc.queryForObject(
        "select coalesce(sum(count), 0) from mushjul.mus_test_count where answer = ?",
        Integer.class,
        answer);
  }

  private List<String> groups() {
    return jdbc.queryForList(
        "select distinct group_id from mushjul.mus_test_count order by 1", String.class);
  }
}
