package dk.mushjul.clock;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads business time from outside the application that owns the clock. */
public final class StoredClock {

  private StoredClock() {}

  /** A clock that reads what a running application's does. */
  public static Clock read(JdbcClient jdbc) {
    var clock = new BusinessClock(Clock.systemUTC());
    clock.setOffset(new ClockOffset(jdbc).load());
    return clock;
  }
}
