package dk.mushjul.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows behind the content store. Rows whose key was destroyed are as good as not there. */
@Component
class SealedEntries {

  static final String TABLE = "entry";

  private static final String READABLE =
      """
       e.id, e.subject_kind, e.subject_id, e.step, e.author, e.revision, e.at, e.sealed,
       k.id key_id, k.wrapped
      from mushjul.entry e
      join mushjul.data_key k on k.id = e.data_key and k.wrapped is not null
      """;

  private final JdbcClient jdbc;
  private final DataKeys keys;

  SealedEntries(JdbcClient jdbc, DataKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  int lastRevision(Subject subject, String step, String author) {
    return jdbc.sql(
            """
            select coalesce(max(revision), 0) from mushjul.entry
            where subject_kind = ? and subject_id = ? and step = ? and author = ?
            """)
        .params(subject.kind().name(), subject.id(), step, author)
        .query(Integer.class)
        .single();
  }

  Optional<Instant> lastAt(Subject subject, String step, String author) {
    return jdbc.sql(
            """
            select at from mushjul.entry
            where subject_kind = ? and subject_id = ? and step = ? and author = ?
            order by revision desc limit 1
            """)
        .params(subject.kind().name(), subject.id(), step, author)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  Map<Subject, Instant> lastAt(Collection<Subject> subjects, String step) {
    var last = new HashMap<Subject, Instant>();
    jdbc.sql(
            """
            select subject_kind, subject_id, max(at) as at from mushjul.entry
            where step = :step
              and (subject_kind, subject_id) in (select * from unnest(:kinds, :ids))
            group by subject_kind, subject_id
            """)
        .param("step", step)
        .param("kinds", kinds(subjects))
        .param("ids", ids(subjects))
        .query(
            row -> {
              var kind = Subject.Kind.valueOf(row.getString("subject_kind"));
              last.put(
                  new Subject(kind, row.getString("subject_id")),
                  row.getObject("at", OffsetDateTime.class).toInstant());
            });
    return last;
  }

  private static String[] kinds(Collection<Subject> subjects) {
    return subjects.stream().map(subject -> subject.kind().name()).toArray(String[]::new);
  }

  private static String[] ids(Collection<Subject> subjects) {
    return subjects.stream().map(Subject::id).toArray(String[]::new);
  }

  void insert(Entry entry, long key, byte[] sealed) {
    jdbc.sql(
            """
            insert into mushjul.entry
              (subject_kind, subject_id, step, author, revision, at, data_key, sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(entry.subject().kind().name(), entry.subject().id(), entry.step(), entry.author())
        .params(entry.revision(), entry.at().atOffset(ZoneOffset.UTC), key, sealed)
        .update();
  }

  /** The newest entry of a step for each subject that has one. */
  List<Entry> latestOf(Collection<Subject> subjects, String step) {
    return jdbc.sql(
            "select distinct on (e.subject_kind, e.subject_id)"
                + READABLE
                + """
                where e.step = :step
                  and (e.subject_kind, e.subject_id) in (select * from unnest(:kinds, :ids))
                order by e.subject_kind, e.subject_id, e.id desc
                """)
        .param("step", step)
        .param("kinds", kinds(subjects))
        .param("ids", ids(subjects))
        .query(this::entry)
        .list();
  }

  List<Entry> latestBy(Subject subject, String step, String author) {
    return jdbc.sql(
            "select"
                + READABLE
                + """
                where e.subject_kind = ? and e.subject_id = ? and e.step = ? and e.author = ?
                order by e.revision desc limit 1
                """)
        .params(subject.kind().name(), subject.id(), step, author)
        .query(this::entry)
        .list();
  }

  List<Entry> revision(Subject subject, String step, String author, int revision) {
    return jdbc.sql(
            "select"
                + READABLE
                + """
                where e.subject_kind = ? and e.subject_id = ? and e.step = ? and e.author = ?
                  and e.revision = ?
                """)
        .params(subject.kind().name(), subject.id(), step, author, revision)
        .query(this::entry)
        .list();
  }

  List<Entry> allBy(Subject subject, String step, String author) {
    return jdbc.sql(
            "select"
                + READABLE
                + """
                where e.subject_kind = ? and e.subject_id = ? and e.step = ? and e.author = ?
                order by e.revision
                """)
        .params(subject.kind().name(), subject.id(), step, author)
        .query(this::entry)
        .list();
  }

  List<Entry> allIn(Subject subject, String step) {
    return jdbc.sql(
            "select"
                + READABLE
                + "where e.subject_kind = ? and e.subject_id = ? and e.step = ? order by e.id")
        .params(subject.kind().name(), subject.id(), step)
        .query(this::entry)
        .list();
  }

  List<Entry> all(Subject subject) {
    return jdbc.sql(
            "select" + READABLE + "where e.subject_kind = ? and e.subject_id = ? order by e.id")
        .params(subject.kind().name(), subject.id())
        .query(this::entry)
        .list();
  }

  List<Entry> writtenBy(String author) {
    return jdbc.sql("select" + READABLE + "where e.author = ? order by e.id")
        .param(author)
        .query(this::entry)
        .list();
  }

  /** An entry sealed anew with its own key after a change; empty where nobody can open it. */
  Optional<byte[]> sealedAgain(long id, UnaryOperator<Map<String, Object>> change) {
    return jdbc.sql("select" + READABLE + "where e.id = ? for update of e")
        .param(id)
        .query(
            (row, number) -> {
              var entry = entry(row, number);
              var author = entry.author();
              var key = keys.open(row.getLong("key_id"), author, row.getBytes("wrapped"));
              var place =
                  Payload.place(TABLE, entry.subject(), entry.step(), author, entry.revision());
              return key.seal(Payload.of(change.apply(entry.values())), place);
            })
        .optional();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    var kind = Subject.Kind.valueOf(row.getString("subject_kind"));
    var subject = new Subject(kind, row.getString("subject_id"));
    var step = row.getString("step");
    var author = row.getString("author");
    var revision = row.getInt("revision");
    var key = keys.open(row.getLong("key_id"), author, row.getBytes("wrapped"));
    var place = Payload.place(TABLE, subject, step, author, revision);
    var values = Payload.read(key.open(row.getBytes("sealed"), place));
    var at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Entry(row.getLong("id"), subject, step, author, revision, at, values);
  }
}
