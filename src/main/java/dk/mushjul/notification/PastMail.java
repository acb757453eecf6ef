package dk.mushjul.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Keeps the mail of a played past from being sent as if it were new: people can read it in {@code
 * /mus}, but no mail server ever gets it.
 */
@Component
public class PastMail {

  private final OutboxRun outbox;
  private final OutboxTable table;
  private final Clock clock;

  PastMail(OutboxRun outbox, OutboxTable table, Clock clock) {
    this.outbox = outbox;
    this.table = table;
    this.clock = clock;
  }

  /** Plays; whatever mail that causes is settled without being sent, also when the play fails. */
  public void whilePlaying(Runnable play) {
    outbox.close();
    try {
      play.run();
    } finally {
      table.settleAsPast(clock.instant());
      outbox.open();
    }
  }
}
