package dk.mushjul.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds of real time; in tests the test does. */
@Component
@Profile("!test")
class OutboxLoop {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);

  private final OutboxWork work;

  OutboxLoop(OutboxWork work) {
    this.work = work;
  }

  @Scheduled(initialDelay = 10_000, fixedDelay = 3_000)
  void send() {
    try {
      work.sendInBackground();
    } catch (RuntimeException e) {
      LOG.warn("The outbox could not be emptied, the next try follows: {}", e.getClass().getName());
    }
  }
}
