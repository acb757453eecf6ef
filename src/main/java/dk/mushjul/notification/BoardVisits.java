package dk.mushjul.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody last read what they were told, and how much of it is newer. */
@Component
public class BoardVisits {

  /** How many things are shown at most, the newest first. */
  public static final int SHOWN = 30;

  private final JdbcClient jdbc;
  private final Clock clock;

  BoardVisits(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many of the newest things that a person was told are newer than the last visit. */
  public int unread(String person) {
    return jdbc.sql(
            """
            select count(*) from (
              select created_at from mushjul.notice
              where recipient = :person and kind not in ('dailyMail', 'choosePassword')
              order by id desc limit :shown) newest
            where created_at > coalesce(
              (select at from mushjul.board_visit where person = :person), '-infinity')
            """)
        .param("person", person)
        .param("shown", SHOWN)
        .query(Integer.class)
        .single();
  }

  /** Notes that a person reads now; returns the visit before. */
  @Transactional
  public Optional<Instant> note(String person) {
    var before =
        jdbc.sql("select at from mushjul.board_visit where person = :person")
            .param("person", person)
            .query(Timestamp.class)
            .optional()
            .map(Timestamp::toInstant);
    jdbc.sql(
            """
            insert into mushjul.board_visit (person, at) values (:person, :now)
            on conflict (person) do update set at = excluded.at
            """)
        .param("person", person)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return before;
  }
}
