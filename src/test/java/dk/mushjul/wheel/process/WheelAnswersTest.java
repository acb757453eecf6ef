package dk.mushjul.wheel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.mushjul.form.Answers;
import dk.mushjul.form.FieldError;
import dk.mushjul.form.InvalidAnswers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelAnswersTest {

  private static final int THIS_YEAR = 2027;

  @Test
  void evaluatesOnTheFirstOfNovemberWhereNothingElseIsChosen() {
    var asked = WheelAnswers.of(answers(2027, "2027-03-01", "2027-06-30", null), THIS_YEAR);

    assertThat(asked.dates().evaluationOn()).isEqualTo("2027-11-01");
    assertThat(asked.units()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026", "2027", "2028", "2029"})
  void takesYearsWithinReach(int year) {
    var asked = WheelAnswers.of(answers(year, year + "-03-01", year + "-06-30", null), THIS_YEAR);

    assertThat(asked.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-03-01, 2025-06-30, , year",
    "2030, 2030-03-01, 2030-06-30, , year",
    "2027, 2027-06-30, 2027-03-01, , lastDay",
    "2027, 2027-03-01, 2027-11-01, , lastDay",
    "2027, 2027-03-01, 2027-06-30, 2027-06-30, evaluationOn",
    "2027, 2029-03-01, 2029-06-30, 2029-11-01, firstDay"
  })
  void namesTheFieldThatIsWrong(
      int year, String firstDay, String lastDay, String evaluationOn, String field) {
    assertThat(errors(answers(year, firstDay, lastDay, evaluationOn)))
        .extracting(FieldError::key)
        .containsExactly(field);
  }

  @Test
  void acceptsASingleDayOfTalks() {
    var asked = WheelAnswers.of(answers(2027, "2027-05-03", "2027-05-03", "2027-05-04"), THIS_YEAR);

    assertThat(asked.dates().lastDay()).isEqualTo(asked.dates().firstDay());
  }

  private static List<FieldError> errors(Answers answers) {
    return catchThrowableOfType(InvalidAnswers.class, () -> WheelAnswers.of(answers, THIS_YEAR))
        .errors();
  }

  private static Answers answers(int year, String firstDay, String lastDay, String evaluationOn) {
    var all = new HashMap<String, Object>();
    all.put("year", year);
    all.put("sector", "state");
    all.put("firstDay", firstDay);
    all.put("lastDay", lastDay);
    all.put("evaluationOn", evaluationOn);
    return new Answers(Map.of(), all, all);
  }
}
