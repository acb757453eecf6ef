package dk.mushjul.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have typed but not sent; it belongs to subject, step and person, not to a task. */
@Component
@Transactional
public class Drafts {

  private static final String TABLE = "draft";
  private static final Draft NONE = new Draft(0, null);
  private static final String HERE =
      " subject_kind = :kind and subject_id = :subject and step = :step and person = :person";

  private final JdbcClient jdbc;
  private final DataKeys keys;
  private final Clock clock;

  Drafts(JdbcClient jdbc, DataKeys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** The saved draft, if there is one to continue with. */
  public Optional<Draft> find(Subject subject, String step, String person) {
    return Optional.of(current(subject, step, person)).filter(draft -> !draft.empty());
  }

  /** The draft as it stands, empty ones included: its version is the next save's expectation. */
  public Draft current(Subject subject, String step, String person) {
    var place = new Place(subject, step, person);
    var sql =
        "select version, sealed, k.id key_id, k.wrapped from mushjul.draft d"
            + " left join mushjul.data_key k on k.id = d.data_key where"
            + HERE.replace("person =", "d.person =");
    return at(place, sql).query((row, n) -> draft(row, place)).optional().orElse(NONE);
  }

  /**
   * Saves the draft and returns its new version.
   *
   * @throws StaleDraft when the draft no longer has the expected version
   */
  public int save(
      Subject subject, String step, String person, int expected, Map<String, Object> values) {
    var place = new Place(subject, step, person);
    var key = keys.of(person);
    var sealed = key.seal(Payload.of(values), place.bytes(expected + 1));
    if (advance(place, expected, key.id(), sealed) == 0) {
      throw new StaleDraft(current(subject, step, person));
    }
    return expected + 1;
  }

  /** Deletes the draft, whatever its version: it was sent, or its step is gone. */
  public void delete(Subject subject, String step, String person) {
    var sql =
        "update mushjul.draft set version = version + 1, at = :at, data_key = null, sealed = null"
            + " where sealed is not null and"
            + HERE;
    at(new Place(subject, step, person), sql)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * Deletes the draft that the person has in view and returns the version that stands for nothing.
   *
   * @throws StaleDraft when the draft no longer has the expected version
   */
  public int delete(Subject subject, String step, String person, int expected) {
    var now = current(subject, step, person);
    if (now.version() != expected) {
      throw new StaleDraft(now);
    }
    if (now.empty()) {
      return expected;
    }
    if (advance(new Place(subject, step, person), expected, null, null) == 0) {
      throw new StaleDraft(current(subject, step, person));
    }
    return expected + 1;
  }

  private int advance(Place place, int expected, Long key, byte[] sealed) {
    var sql =
        expected == 0
            ? """
              insert into mushjul.draft
                (subject_kind, subject_id, step, person, version, at, data_key, sealed)
              values (:kind, :subject, :step, :person, :expected + 1, :at, :key, :sealed)
              on conflict do nothing
              """
            : "update mushjul.draft set version = version + 1, at = :at, data_key = :key,"
                + " sealed = :sealed where version = :expected and"
                + HERE;
    return at(place, sql)
        .param("expected", expected)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("key", key)
        .param("sealed", sealed)
        .update();
  }

  private Draft draft(ResultSet row, Place place) throws SQLException {
    var version = row.getInt("version");
    var sealed = row.getBytes("sealed");
    var wrapped = row.getBytes("wrapped");
    if (sealed == null || wrapped == null) {
      return new Draft(version, null);
    }
    var key = keys.open(row.getLong("key_id"), place.person(), wrapped);
    return new Draft(version, Payload.read(key.open(sealed, place.bytes(version))));
  }

  private StatementSpec at(Place place, String sql) {
    return jdbc.sql(sql)
        .param("kind", place.subject().kind().name())
        .param("subject", place.subject().id())
        .param("step", place.step())
        .param("person", place.person());
  }

  private record Place(Subject subject, String step, String person) {

    byte[] bytes(int version) {
      return Payload.place(TABLE, subject, step, person, version);
    }
  }
}
