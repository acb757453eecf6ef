package dk.mushjul.clock;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far business time is ahead, so that it survives a restart and goes on ticking. */
@Component
class ClockOffset {

  private final JdbcClient jdbc;

  ClockOffset(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Duration load() {
    return jdbc.sql("select milliseconds from mushjul.clock_offset")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis)
        .orElse(Duration.ZERO);
  }

  void save(Duration offset) {
    jdbc.sql(
            """
            insert into mushjul.clock_offset (milliseconds) values (?)
            on conflict (only_row) do update set milliseconds = excluded.milliseconds
            """)
        .param(offset.toMillis())
        .update();
  }
}
