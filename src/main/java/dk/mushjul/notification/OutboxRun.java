package dk.mushjul.notification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what the outbox holds. */
@Component
public class OutboxRun {

  /** Sends everything that is due by the business clock; returns the number of mails. */
  public int drain() {
    throw new UnsupportedOperationException("follows");
  }

  /** When the next mail falls due; empty when nothing waits or there is no mail server. */
  public Optional<Instant> nextDue() {
    throw new UnsupportedOperationException("follows");
  }
}
