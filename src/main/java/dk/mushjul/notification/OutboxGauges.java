package dk.mushjul.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What whoever watches the application sees of the outbox. */
@Component
class OutboxGauges implements MeterBinder {

  private static final String WAITING = "state = 'WAITING' and urgency = 'AT_ONCE'";

  private final JdbcClient jdbc;

  OutboxGauges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "mushjul.outbox.waiting", "Mails on their way", "count(*)", WAITING);
    gauge(registry, "mushjul.outbox.refused", "Refused mails", "count(*)", "state = 'REFUSED'");
    gauge(registry, "mushjul.outbox.attempts", "Most attempts", "max(attempts)", WAITING);
  }

  private void gauge(
      MeterRegistry registry, String name, String meaning, String what, String which) {
    Gauge.builder(name, () -> number(what, which)).description(meaning).register(registry);
  }

  private double number(String what, String which) {
    return jdbc.sql("select coalesce(" + what + ", 0) from mushjul.notice where " + which)
        .query(Double.class)
        .single();
  }
}
