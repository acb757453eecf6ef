package dk.mushjul.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody was told, whether or not a mail could be sent. */
@Component
public class NoticeLog {

  private final JdbcClient jdbc;
  private final OutboxRows rows;

  NoticeLog(JdbcClient jdbc, OutboxRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** The newest notices for a person; links that open an account are not among them. */
  public List<Told> of(String person, int atMost) {
    return jdbc
        .sql(
            """
            select * from mushjul.notice
            where recipient = :person and kind not in ('dailyMail', 'choosePassword')
            order by id desc limit :atMost
            """)
        .param("person", person)
        .param("atMost", atMost)
        .query(rows)
        .list()
        .stream()
        .map(row -> new Told(row.kind(), row.facts(), row.appointment(), row.createdAt()))
        .toList();
  }

  /** One thing that somebody was told. */
  public record Told(
      NoticeKind kind, Map<String, String> facts, Optional<Appointment> appointment, Instant at) {}
}
