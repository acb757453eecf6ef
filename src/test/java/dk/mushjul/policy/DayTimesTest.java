package dk.mushjul.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTimesTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-11, 2027-01-10T23:00:00Z, 2027-01-11T22:59:59Z",
    "2027-07-01, 2027-06-30T22:00:00Z, 2027-07-01T21:59:59Z",
    "2027-03-28, 2027-03-27T23:00:00Z, 2027-03-28T21:59:59Z", // 23 hours
    "2027-10-31, 2027-10-30T22:00:00Z, 2027-10-31T22:59:59Z", // 25 hours
    "2028-02-29, 2028-02-28T23:00:00Z, 2028-02-29T22:59:59Z"
  })
  void beginsAndEndsADayInDanishTime(LocalDate day, Instant start, Instant end) {
    assertThat(DayTimes.startOf(day)).isEqualTo(start);
    assertThat(DayTimes.endOf(day)).isEqualTo(end);
  }
}
