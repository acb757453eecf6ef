package dk.mushjul.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox as those see it who send. Rows are claimed, and what became of them is noted, in short
 * transactions of their own, so that no connection is held while a mail server takes its time.
 */
@Repository
class OutboxTable {

  private static final String DUE =
      "state = 'WAITING' and urgency = 'AT_ONCE' and next_attempt_at <= :now";

  private final JdbcClient jdbc;
  private final OutboxRows rows;

  OutboxTable(JdbcClient jdbc, OutboxRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /** Takes the oldest due rows that nobody else has, until the lease ends. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  List<OutboxRow> claim(int atMost, Instant now, Instant systemNow, Duration lease) {
    return jdbc.sql(
            """
            with claimed as (
              update mushjul.notice set claimed_until = :until, attempts = attempts + 1
              where id in (
                select id from mushjul.notice
                where %s and (claimed_until is null or claimed_until < :system)
                order by next_attempt_at, id limit :atMost for update skip locked)
              returning *)
            select * from claimed order by id
            """
                .formatted(DUE))
        .param("now", Sql.at(now))
        .param("system", Sql.at(systemNow))
        .param("until", Sql.at(systemNow.plus(lease)))
        .param("atMost", atMost)
        .query(rows)
        .list();
  }

  /** What these daily mails carry, oldest first. */
  List<GatheredRow> gathered(Collection<Long> dailyMails) {
    return dailyMails.isEmpty()
        ? List.of()
        : jdbc.sql("select * from mushjul.notice where gathered_into in (:ids) order by id")
            .param("ids", dailyMails)
            .query((row, i) -> new GatheredRow(row.getLong("gathered_into"), rows.mapRow(row, i)))
            .list();
  }

  /** Notes that a row is done with; a link that opens an account is forgotten. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void settle(long id, State state, String refusal, Instant now) {
    jdbc.sql(
            """
            update mushjul.notice set state = :state, refusal = :refusal, settled_at = :now,
              claimed_until = null,
              facts = case when kind = 'choosePassword' then '{}' else facts end
            where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("state", state.name())
        .param("refusal", refusal)
        .param("now", Sql.at(now))
        .update();
  }

  /** Settles everything that waits, without sending it. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void settleAsPast(Instant now) {
    jdbc.sql("update mushjul.notice set state = :past, settled_at = :now where state = 'WAITING'")
        .param("past", State.PAST.name())
        .param("now", Sql.at(now))
        .update();
  }

  /** Lets a row wait. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void retry(long id, Instant nextAttempt) {
    jdbc.sql(
            """
            update mushjul.notice set next_attempt_at = :next, claimed_until = null
            where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("next", Sql.at(nextAttempt))
        .update();
  }

  /** Lets everything wait that is due and that nobody has claimed. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void holdBack(Instant now, Instant systemNow, Instant nextAttempt) {
    jdbc.sql(
            """
            update mushjul.notice set next_attempt_at = :next
            where %s and (claimed_until is null or claimed_until < :system)
            """
                .formatted(DUE))
        .param("now", Sql.at(now))
        .param("system", Sql.at(systemNow))
        .param("next", Sql.at(nextAttempt))
        .update();
  }

  Optional<Instant> nextAttempt() {
    return jdbc.sql(
            """
            select min(next_attempt_at) from mushjul.notice
            where state = 'WAITING' and urgency = 'AT_ONCE'
            """)
        .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)).map(at -> at.toInstant()))
        .single();
  }

  /** What becomes of a row that was claimed. */
  enum State {
    SENT,
    REFUSED,
    WITHOUT_ADDRESS,
    PAST
  }

  /** A notice and the daily mail that carries it. */
  record GatheredRow(long dailyMail, OutboxRow row) {}
}
