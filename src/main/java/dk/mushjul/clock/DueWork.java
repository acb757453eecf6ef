package dk.mushjul.clock;

import java.time.Instant;
import java.util.Optional;

/** Something that falls due as time passes: the engine's jobs, the outbox. */
public interface DueWork {

  /** What was done when time stood still for a moment. */
  record Done(int jobs, int mails) {

    /** Both together. */
    public Done plus(Done other) {
      return new Done(jobs + other.jobs, mails + other.mails);
    }
  }

  /** When the next of it falls due; empty when nothing waits. */
  Optional<Instant> nextDue();

  /** Does everything that is due now. */
  Done runDue();

  /** Keeps the background workers from doing it too, until {@link #resume()}. */
  default void pause() {}

  /** Lets the background workers go on. */
  default void resume() {}

  /** The clock has moved. */
  default void clockMoved() {}

  /** The clock was set without walking, backwards perhaps: what recurs is counted from now on. */
  default void clockSet() {}
}
