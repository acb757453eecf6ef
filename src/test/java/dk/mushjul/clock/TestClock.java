package dk.mushjul.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves business time in a test, and the engine's with it. The clock goes on ticking. */
public class TestClock {

  /** What the clock reads when a test begins: a Monday morning far from holidays. */
  public static final LocalDateTime START = LocalDateTime.of(2027, 1, 11, 8, 0);

  private final BusinessClock clock;

  TestClock(BusinessClock clock) {
    this.clock = clock;
  }

  /** Sets the clock to that moment, Danish time. Backwards is allowed. */
  public void set(LocalDateTime now) {
    set(now.atZone(BusinessClock.ZONE).toInstant());
  }

  /** Sets the clock to eight in the morning of that day. */
  public void set(LocalDate day) {
    set(day.atTime(LocalTime.of(8, 0)));
  }

  /** Lets that much time pass. */
  public void advance(Duration time) {
    set(clock.instant().plus(time));
  }

  /** Sets the clock back to {@link #START}. */
  public void reset() {
    set(START);
  }

  /** The date it is now. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The moment it is now. */
  public Instant now() {
    return clock.instant();
  }

  private void set(Instant now) {
    clock.set(now);
    ClockUtil.reset();
    ClockUtil.offset(clock.offset().toMillis());
  }
}
