package dk.mushjul.notification;

import dk.mushjul.clock.DueWork;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The outbox as work that falls due; after the engine's jobs, which fill it. */
@Component
@Order
class OutboxWork implements DueWork {

  private final OutboxRun outbox;

  OutboxWork(OutboxRun outbox) {
    this.outbox = outbox;
  }

  @Override
  public Optional<Instant> nextDue() {
    return outbox.nextDue();
  }

  @Override
  public Done runDue() {
    return new Done(0, outbox.drain());
  }
}
