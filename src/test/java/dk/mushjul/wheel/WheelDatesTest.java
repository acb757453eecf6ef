package dk.mushjul.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WheelDatesTest {

  @Test
  void suggestsFourMonthsFromTheFirstWorkingDayOfMarch() {
    var dates =
        WheelDates.suggested(2026, LocalDate.of(2026, 1, 5), this::workingDay).orElseThrow();

    assertThat(dates.firstDay()).isEqualTo("2026-03-02");
    assertThat(dates.lastDay()).isEqualTo("2026-07-02");
    assertThat(dates.evaluationOn()).isEqualTo("2026-11-01");
  }

  @Test
  void leavesSixWeeksWhenMarchIsOver() {
    var dates =
        WheelDates.suggested(2026, LocalDate.of(2026, 5, 4), this::workingDay).orElseThrow();

    assertThat(dates.firstDay()).isEqualTo("2026-06-15");
    assertThat(dates.lastDay()).isEqualTo("2026-10-15");
  }

  @Test
  void suggestsNothingWhenTheYearIsTooFarGone() {
    assertThat(WheelDates.suggested(2026, LocalDate.of(2026, 9, 15), this::workingDay)).isEmpty();
    assertThat(WheelDates.suggested(2025, LocalDate.of(2026, 1, 15), this::workingDay)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void keepsTheDatesInOrderInEveryMonth(int month) {
    for (var day = 1; day <= 28; day++) {
      WheelDates.suggested(2028, LocalDate.of(2028, month, day), this::workingDay)
          .ifPresent(
              dates -> {
                assertThat(dates.lastDay()).isAfterOrEqualTo(dates.firstDay());
                assertThat(dates.evaluationOn()).isAfter(dates.lastDay());
              });
    }
  }

  private LocalDate workingDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.with(DayOfWeek.SUNDAY).plusDays(1);
      default -> day;
    };
  }
}
