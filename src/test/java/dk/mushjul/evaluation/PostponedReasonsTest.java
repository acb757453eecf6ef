package dk.mushjul.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.mushjul.evaluation.Figures.Figure;
import dk.mushjul.testing.MushjulTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Why conversations were postponed, never of fewer than five. */
@MushjulTest
class PostponedReasonsTest {

  @Autowired PostponedReasons reasons;
  @Autowired JdbcTemplate jdbc;

  @Test
  void showsEachReasonApart() {
    postponed("away", 6);
    postponed("operations", 9);

    assertThat(shown(100, 15))
        .extracting(Figure::key, Figure::value)
        .containsExactly(tuple("operations", 9), tuple("away", 6));
  }

  @Test
  void countsReasonsOfFewTogether() {
    postponed("away", 6);
    postponed("operations", 3);
    postponed("absence", 4);

    assertThat(shown(100, 13)).extracting(Figure::label).contains("andet");
    assertThat(shown(100, 13)).extracting(Figure::value).containsExactlyInAnyOrder(6, 7);
  }

  @Test
  void showsNoneWhereTheRestWouldBeFew() {
    postponed("away", 6);
    postponed("operations", 2);

    assertThat(shown(100, 8)).isEmpty();
  }

  @Test
  void showsNoneWhereTheirSumIsNotShown() {
    postponed("away", 6);

    assertThat(shown(100, null)).isEmpty();
  }

  private List<Figure> shown(int called, Integer postponed) {
    var figures = List.of(new Figure("called", "", called), new Figure("postponed", "", postponed));
    return reasons.of(
        "2027",
        new Figures(LocalDate.of(2027, 11, 1), figures, List.of(), null, List.of(), List.of()));
  }

  private void postponed(String reason, int people) {
    for (var i = 0; i < people; i++) {
      jdbc.update(
          """
          insert into mushjul.conversation (id, wheel_id, unit_round_id, unit_id, employee_id,
            manager_id, state, called_on, suggested_on, minutes, writer_role, follow_up_caller, reason)
          values (?, '2027', '2027/u', 'u', ?, 'm', 'POSTPONED', '2027-03-01', '2027-03-01', 60,
            'manager', 'manager', ?)
          """,
          UUID.randomUUID().toString(),
          UUID.randomUUID().toString(),
          reason);
    }
  }
}
