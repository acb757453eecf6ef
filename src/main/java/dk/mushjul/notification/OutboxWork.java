package dk.mushjul.notification;

import dk.mushjul.clock.DueWork;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The outbox as work that falls due, after the engine's jobs, which fill it. While the clock walks,
 * only the walk sends.
 */
@Component
@Order
class OutboxWork implements DueWork {

  private final OutboxRun run;
  private final Semaphore turn = new Semaphore(1);

  OutboxWork(OutboxRun run) {
    this.run = run;
  }

  /** Sends what is due, unless a walk or an earlier call is at it. */
  void sendInBackground() {
    if (turn.tryAcquire()) {
      try {
        run.drain();
      } finally {
        turn.release();
      }
    }
  }

  @Override
  public Optional<Instant> nextDue() {
    return run.nextDue();
  }

  @Override
  public Done runDue() {
    return new Done(0, run.drain());
  }

  @Override
  public void pause() {
    turn.acquireUninterruptibly();
  }

  @Override
  public void resume() {
    turn.release();
  }
}
