package dk.mushjul.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The links of everything that anybody was told in one of these kinds since then. */
  public Set<String> links(Collection<NoticeKind> kinds, Instant since) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct facts ->> 'link' from mushjul.notice
                where kind in (:kinds) and created_at >= :since and facts ->> 'link' is not null
                """)
            .param("kinds", kinds.stream().map(NoticeKind::id).toList())
            .param("since", Timestamp.from(since))
            .query(String.class)
            .list());
  }

  /** Everybody who was told something of this kind since then. */
  public Set<String> recipients(NoticeKind kind, Instant since) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct recipient from mushjul.notice
                where kind = :kind and created_at >= :since
                """)
            .param("kind", kind.id())
            .param("since", Timestamp.from(since))
            .query(String.class)
            .list());
  }

  /** Whether what leads to a link has gone out to somebody already. */
  public boolean wasTold(String person, String link) {
    return jdbc.sql(
            """
            select exists (select 1 from mushjul.notice
              where recipient = ? and facts ->> 'link' = ? and state <> 'WAITING')
            """)
        .params(person, link)
        .query(Boolean.class)
        .single();
  }

  /** One thing that somebody was told. */
  public record Told(
      NoticeKind kind, Map<String, String> facts, Optional<Appointment> appointment, Instant at) {}
}
