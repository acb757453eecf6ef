package dk.mushjul.content;

import com.google.crypto.tink.Aead;
import dk.mushjul.StartRefused;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's keys. One is made when a person first writes, and gone for good once destroyed. */
@Component
class DataKeys {

  private static final int CACHED = 500;

  private final JdbcClient jdbc;
  private final MasterKey master;
  private final Clock clock;
  private final Map<Long, Aead> opened = new LeastRecentlyUsed();

  DataKeys(JdbcClient jdbc, MasterKey master, Clock clock) {
    this.jdbc = jdbc;
    this.master = master;
    this.clock = clock;
    refuseAnothersDatabase();
  }

  /** The key that the person writes with, made now if there is none. */
  DataKey of(String person) {
    return find(person)
        .orElseGet(
            () -> {
              make(person);
              return find(person).orElseThrow();
            });
  }

  /** The key of a row that was just read together with its wrapped key. */
  DataKey open(long id, String person, byte[] wrapped) {
    synchronized (opened) {
      return new DataKey(id, opened.computeIfAbsent(id, any -> unwrap(person, wrapped)));
    }
  }

  /** Makes whatever was sealed with the person's key unreadable, for everybody and for good. */
  void destroy(String person) {
    jdbc.sql(
            """
            update mushjul.data_key set wrapped = null, destroyed_at = :at
            where person = :person and wrapped is not null
            """)
        .param("person", person)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    synchronized (opened) {
      opened.clear();
    }
  }

  private Optional<DataKey> find(String person) {
    return jdbc.sql(
            """
            select id, wrapped from mushjul.data_key
            where person = :person and wrapped is not null
            """)
        .param("person", person)
        .query((row, n) -> open(row.getLong("id"), person, row.getBytes("wrapped")))
        .optional();
  }

  private void make(String person) {
    jdbc.sql(
            """
            insert into mushjul.data_key (person, wrapped, created_at)
            values (:person, :wrapped, :at)
            on conflict (person) where wrapped is not null do nothing
            """)
        .param("person", person)
        .param("wrapped", master.wrapNewKeyOf(person))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Aead unwrap(String person, byte[] wrapped) {
    try {
      return master.unwrap(person, wrapped);
    } catch (GeneralSecurityException e) {
      throw new StartRefused(
          "The master key is not the one that this database was sealed with.",
          "Give the old key back by " + MasterKeySource.SETTING + " or <mushjul.home>/master.key.");
    }
  }

  /** Better no start than people writing with a second master key into the same database. */
  private void refuseAnothersDatabase() {
    jdbc.sql(
            """
            select id, person, wrapped from mushjul.data_key
            where wrapped is not null order by id desc limit 1
            """)
        .query((row, n) -> unwrap(row.getString("person"), row.getBytes("wrapped")))
        .optional();
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<Long, Aead> {

    private static final long serialVersionUID = 1L;

    LeastRecentlyUsed() {
      super(CACHED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Aead> eldest) {
      return size() > CACHED;
    }
  }
}
