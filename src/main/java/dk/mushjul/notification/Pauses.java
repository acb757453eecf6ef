package dk.mushjul.notification;

import java.time.Duration;
import java.time.Instant;

/** How long a mail waits that did not get through: a minute, then twice as long each time. */
final class Pauses {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final int MOST_DOUBLINGS = 8;

  private Pauses() {}

  static Instant after(Instant now, int attempts) {
    return now.plus(FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempts - 1)));
  }
}
