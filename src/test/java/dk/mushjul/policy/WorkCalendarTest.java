package dk.mushjul.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

  private final WorkCalendar calendar = new WorkCalendar(new TableFiles());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01", // New Year's Day
        "2027-03-25", // Maundy Thursday
        "2027-03-26", // Good Friday
        "2027-03-28", // Easter Sunday
        "2027-03-29", // Easter Monday
        "2027-05-06", // Ascension Day
        "2027-05-17", // Whit Monday
        "2024-06-05", // Constitution Day, a Wednesday
        "2026-12-24", // Christmas Eve
        "2026-12-25",
        "2025-12-26",
        "2026-12-31",
        "2023-05-05", // the last General Prayer Day
        "2027-02-28" // a Sunday
      })
  void knowsTheDaysOff(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
    assertThat(calendar.isOpen(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-04-23", "2024-04-26", "2028-02-29", "2027-03-24", "2027-06-04"})
  void worksOnOrdinaryDays(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
    assertThat(calendar.isQuiet(day)).isFalse();
    assertThat(calendar.isOpen(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-07-11, false", // the Sunday before week 28
    "2027-07-12, true",
    "2027-08-08, true", // the Sunday of week 31
    "2027-08-09, false",
    "2026-12-21, false",
    "2026-12-22, true",
    "2027-01-02, true",
    "2027-01-03, false"
  })
  void isQuietInSummerAndAtChristmas(LocalDate day, boolean quiet) {
    assertThat(calendar.isQuiet(day)).isEqualTo(quiet);
  }

  @Test
  void peopleMayWorkInAQuietPeriodButNothingFallsDue() {
    var wednesdayOfWeek29 = LocalDate.of(2027, 7, 21);

    assertThat(calendar.isWorkingDay(wednesdayOfWeek29)).isTrue();
    assertThat(calendar.isOpen(wednesdayOfWeek29)).isFalse();
    assertThat(calendar.nextWorkingDay(wednesdayOfWeek29)).isEqualTo("2027-08-09");
    assertThat(calendar.previousWorkingDay(wednesdayOfWeek29)).isEqualTo("2027-07-09");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-24,  1, 2027-03-30", // over Easter
    "2027-03-30, -1, 2027-03-24",
    "2027-03-20,  0, 2027-03-22", // a Saturday
    "2027-03-20,  1, 2027-03-22",
    "2027-03-20, -1, 2027-03-19",
    "2027-07-09,  1, 2027-08-09", // over the summer
    "2027-07-20,  2, 2027-08-10",
    "2027-01-04, -1, 2026-12-21", // over Christmas
    "2027-03-01,-10, 2027-02-15",
    "2028-02-28,  1, 2028-02-29"
  })
  void countsOpenDays(LocalDate from, int days, LocalDate reached) {
    assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    "days, 2027-07-07, 14, 2027-08-09", // a deadline in week 29
    "days, 2027-02-14, 7, 2027-02-22", // a Sunday
    "days, 2027-08-12, -7, 2027-07-09", // counted back, moved back
    "days, 2027-04-09, 14, 2027-04-23",
    "days, 2026-12-10, 14, 2027-01-04",
    "months, 2026-08-31, 6, 2027-03-01", // 28 February is a Sunday
    "months, 2027-08-31, 6, 2028-02-29",
    "months, 2027-01-31, 6, 2027-08-09",
    "exact, 2027-03-21, 7, 2027-03-28", // Easter Sunday, and stays there
    "exact, 2027-07-20, 0, 2027-07-20",
    "workingDays, 2027-03-24, 2, 2027-03-31"
  })
  void countsAsTheTableSays(String counting, LocalDate anchor, int days, LocalDate reached) {
    assertThat(calendar.count(new Due("conversationOn", days, counting), anchor, null))
        .isEqualTo(reached);
  }

  @ParameterizedTest
  @CsvSource({
    ", 2027-02-03", // unknown: full time
    "37, 2027-02-03",
    "30, 2027-02-03",
    "18.5, 2027-02-05", // three days a week
    "12, 2027-02-08", // two
    "6, 2027-02-15" // one
  })
  void waitsForThePersonsOwnWorkingDays(BigDecimal weeklyHours, LocalDate reached) {
    var due = new Due("calledOn", 2, "personsWorkingDays");

    assertThat(calendar.count(due, LocalDate.of(2027, 2, 1), weeklyHours)).isEqualTo(reached);
  }

  @Test
  void refusesATableThatClosesTheWholeYear() {
    var alwaysQuiet =
        new WorkCalendar(decision -> day -> java.util.List.of(java.util.Map.of("kind", "quiet")));

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> alwaysQuiet.nextWorkingDay(LocalDate.of(2027, 2, 1)))
        .hasMessageContaining("quietPeriod");
  }
}
