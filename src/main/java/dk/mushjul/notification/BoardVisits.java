package dk.mushjul.notification;

import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When somebody last read what they were told, and how much of it is newer. */
@Component
public class BoardVisits {

  /** How many things are shown at most, the newest first. */
  public static final int SHOWN = 30;

  private final JdbcClient jdbc;
  private final NoticeLog log;
  private final Clock clock;

  BoardVisits(JdbcClient jdbc, NoticeLog log, Clock clock) {
    this.jdbc = jdbc;
    this.log = log;
    this.clock = clock;
  }

  /** How many of the newest things that a person was told are newer than the last visit. */
  public int unread(String person) {
    var last = last(person).orElse(Instant.MIN);
    return (int) log.of(person, SHOWN).stream().filter(told -> told.at().isAfter(last)).count();
  }

  /** Notes that a person reads now; returns the visit before. */
  @Transactional
  public Optional<Instant> note(String person) {
    var before = last(person);
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

  /** Nobody else asks when somebody read: it goes with the person. */
  @EventListener
  void on(EmployeeLeft left) {
    jdbc.sql("delete from mushjul.board_visit where person = ?").param(left.employeeId()).update();
  }

  private Optional<Instant> last(String person) {
    return jdbc.sql("select at from mushjul.board_visit where person = :person")
        .param("person", person)
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }
}
