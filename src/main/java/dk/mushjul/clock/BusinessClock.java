package dk.mushjul.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The one clock of all business time: real time plus an offset, always read in Danish time. The
 * offset is zero outside the demo, rehearsals and tests.
 */
public final class BusinessClock extends Clock {

  /** The zone in which every date of the product is meant. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

  private final Clock real;
  private volatile Duration offset = Duration.ZERO;

  BusinessClock(Clock real) {
    this.real = real;
  }

  /**
   * Moves the clock so that it now reads the given moment, or less than a millisecond more, and
   * goes on ticking from there.
   */
  void set(Instant now) {
    offset = inWholeMillis(Duration.between(real.instant(), now));
  }

  /** Rounded up: a clock that counts milliseconds and has this offset is never behind a moment. */
  private static Duration inWholeMillis(Duration exact) {
    var millis = Duration.ofMillis(exact.toMillis());
    return millis.compareTo(exact) < 0 ? millis.plusMillis(1) : millis;
  }

  void setOffset(Duration offset) {
    this.offset = offset;
  }

  /** What the clock would read without its offset. */
  Instant realTime() {
    return real.instant();
  }

  /** How far business time is ahead of real time. */
  public Duration offset() {
    return offset;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new IllegalArgumentException("Business time has one zone, " + ZONE);
  }
}
