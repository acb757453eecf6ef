package dk.mushjul.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessClockTest {

  private static final Instant SIX = Instant.parse("2027-03-02T05:00:00Z");

  /**
   * The engine counts milliseconds. Were its clock behind when a daily run falls due, the same run
   * would be planned once more for the same morning.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-24T01:28:33Z",
        "2026-11-24T01:28:33.000000001Z",
        "2026-11-24T01:28:33.000500Z",
        "2026-11-24T01:28:33.000999999Z",
        "2028-11-24T01:28:33.000500Z"
      })
  void aClockInMillisecondsIsNeverBehindTheMomentThatWasSet(String realTime) {
    var real = Clock.fixed(Instant.parse(realTime), ZoneOffset.UTC);
    var clock = new BusinessClock(real);

    clock.set(SIX);

    assertThat(clock.instant()).isBetween(SIX, SIX.plusMillis(1).minusNanos(1));
    assertThat(real.millis() + clock.offset().toMillis()).isEqualTo(SIX.toEpochMilli());
  }
}
