package dk.mushjul.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who has read what somebody else wrote. */
@Component
public class AccessLog {

  private static final String SELECT =
      "select reader, author, subject_kind, subject_id, step, at from mushjul.access_log ";

  private final JdbcTemplate jdbc;

  AccessLog(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The readings of what this person wrote, newest first. */
  public List<Access> about(String person) {
    return jdbc.query(SELECT + "where author = ? order by id desc", AccessLog::access, person);
  }

  /** The readings of what anybody wrote about a subject, newest first. */
  public List<Access> about(Subject subject) {
    return jdbc.query(
        SELECT + "where subject_kind = ? and subject_id = ? order by id desc",
        AccessLog::access,
        subject.kind().name(),
        subject.id());
  }

  /** Notes that the reader saw these entries, those of the reader's own aside. */
  void record(String reader, List<Entry> read, OffsetDateTime at) {
    var rows =
        read.stream()
            .filter(entry -> !entry.author().equals(reader))
            .map(entry -> row(reader, entry, at))
            .toList();
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          """
          insert into mushjul.access_log (reader, author, subject_kind, subject_id, step, at)
          values (?, ?, ?, ?, ?, ?)
          """,
          rows);
    }
  }

  private static Object[] row(String reader, Entry entry, OffsetDateTime at) {
    var subject = entry.subject();
    return new Object[] {
      reader, entry.author(), subject.kind().name(), subject.id(), entry.step(), at
    };
  }

  private static Access access(ResultSet row, int number) throws SQLException {
    var kind = Subject.Kind.valueOf(row.getString("subject_kind"));
    return new Access(
        row.getString("reader"),
        row.getString("author"),
        new Subject(kind, row.getString("subject_id")),
        row.getString("step"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
