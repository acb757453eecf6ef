package dk.mushjul.notification;

import dk.mushjul.notification.PendingNotices.Written;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as those see it who write notices, in the transaction of the caller. */
@Repository
class NoticeTable {

  private static final int BATCH = 500;
  private static final String ADD =
      """
      insert into mushjul.notice (kind, recipient, urgency, facts, created_at, next_attempt_at,
        uid, sequence, on_day, from_time, minutes, place, title, cancelled)
      values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final OutboxRows rows;

  NoticeTable(JdbcTemplate template, JdbcClient jdbc, OutboxRows rows) {
    this.template = template;
    this.jdbc = jdbc;
    this.rows = rows;
  }

  void add(Collection<Written> notices) {
    template.batchUpdate(
        ADD, notices, BATCH, (row, written) -> fill(row, written.notice(), written.at()));
  }

  private void fill(PreparedStatement row, Notice notice, Instant now) throws SQLException {
    var entry = notice.appointment();
    row.setString(1, notice.kind());
    row.setString(2, notice.recipient());
    row.setString(3, notice.goes().name());
    row.setString(4, rows.written(notice.facts()));
    row.setObject(5, Sql.at(now));
    row.setObject(6, Sql.at(now));
    row.setString(7, entry.map(Appointment::uid).orElse(null));
    row.setObject(8, entry.map(at -> nextSequence(at, notice.recipient())).orElse(null));
    row.setObject(9, entry.map(Appointment::on).orElse(null));
    row.setObject(10, entry.map(Appointment::from).orElse(null));
    row.setObject(11, entry.map(Appointment::minutes).orElse(null));
    row.setString(12, entry.map(Appointment::place).orElse(null));
    row.setString(13, entry.map(Appointment::title).orElse(null));
    row.setObject(14, entry.map(Appointment::cancelled).orElse(null));
  }

  private Integer nextSequence(Appointment entry, String recipient) {
    return jdbc.sql(
            """
            insert into mushjul.appointment_sequence as known (uid, recipient, sequence, cancelled)
            values (:uid, :recipient, 0, :cancelled)
            on conflict (uid, recipient) do update
            set sequence = known.sequence + 1, cancelled = excluded.cancelled
            returning sequence
            """)
        .param("uid", entry.uid())
        .param("recipient", recipient)
        .param("cancelled", entry.cancelled())
        .query(Integer.class)
        .single();
  }

  /** In whose calendars an entry stands. */
  List<String> holders(String uid) {
    return jdbc.sql(
            """
            select recipient from mushjul.appointment_sequence
            where uid = ? and not cancelled order by recipient
            """)
        .param(uid)
        .query(String.class)
        .list();
  }

  void withdraw(Collection<String> links) {
    jdbc.sql(
            """
            delete from mushjul.notice
            where state = 'WAITING' and urgency = 'DAILY' and facts ->> 'link' = any (:links)
            """)
        .param("links", links.toArray(String[]::new))
        .update();
  }

  /** Who waits for a daily mail and has not had that day's. */
  List<String> waitingForDailyMail(LocalDate day) {
    return jdbc.sql(
            """
            select distinct recipient from mushjul.notice waiting
            where state = 'WAITING' and urgency = 'DAILY' and not exists (
              select 1 from mushjul.notice mail
              where mail.recipient = waiting.recipient and mail.gathered_on = :day)
            """)
        .param("day", day)
        .query(String.class)
        .list();
  }

  /** Makes the daily mail of each of these people and puts into it what waits for them. */
  int gather(Collection<String> recipients, LocalDate day, Instant now) {
    return recipients.isEmpty()
        ? 0
        : jdbc.sql(
                """
                with mail as (
                  insert into mushjul.notice
                    (kind, recipient, urgency, facts, created_at, next_attempt_at, gathered_on)
                  select 'dailyMail', recipient, 'AT_ONCE', '{}', :now, :now, :day
                  from unnest(:recipients) as recipient
                  on conflict (recipient, gathered_on) where gathered_on is not null do nothing
                  returning id, recipient),
                gathered as (
                  update mushjul.notice notice
                  set state = 'GATHERED', settled_at = :now, gathered_into = mail.id
                  from mail
                  where notice.recipient = mail.recipient
                    and notice.state = 'WAITING' and notice.urgency = 'DAILY')
                select count(*) from mail
                """)
            .param("recipients", recipients.toArray(String[]::new))
            .param("day", day)
            .param("now", Sql.at(now))
            .query(Integer.class)
            .single();
  }
}
