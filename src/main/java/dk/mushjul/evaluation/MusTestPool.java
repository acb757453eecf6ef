package dk.mushjul.evaluation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.mushjul.content.ApplicationSeal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sent answers that are not counted yet. A group's answers lie in one sealed row that every new
 * answer rewrites in a new order, so that not even the row or its transaction leads to a person.
 */
@Component
class MusTestPool {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Map<String, String>>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ApplicationSeal seal;
  private final SecureRandom random = new SecureRandom();

  MusTestPool(JdbcClient jdbc, ApplicationSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  /** Whose answers lie together. */
  record Key(String wheelId, String groupId, String version) {

    String place() {
      return "mus_test_sealed/" + wheelId + "/" + version + "/" + groupId;
    }

    Key in(String group) {
      return new Key(wheelId, group, version);
    }
  }

  /** Adds answers to those that lie there. */
  void add(Key key, List<Map<String, String>> answers) {
    ensure(key);
    var all = new ArrayList<>(open(key));
    all.addAll(answers);
    Collections.shuffle(all, random);
    write(key, all);
  }

  /** Takes every answer out, when there are at least so many. */
  List<Map<String, String>> take(Key key, int atLeast) {
    var all = open(key);
    if (all.size() < atLeast || all.isEmpty()) {
      return List.of();
    }
    write(key, List.of());
    return all;
  }

  /** Every pool of every wheel. */
  List<Key> all() {
    return jdbc.sql(
            """
            select wheel_id, group_id, version from mushjul.mus_test_sealed
            order by wheel_id, group_id, version
            """)
        .query(Key.class)
        .list();
  }

  private void ensure(Key key) {
    jdbc.sql(
            """
            insert into mushjul.mus_test_sealed (wheel_id, group_id, version, sealed)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(key.wheelId(), key.groupId(), key.version(), sealed(key, List.of()))
        .update();
  }

  private List<Map<String, String>> open(Key key) {
    return jdbc.sql(
            """
            select sealed from mushjul.mus_test_sealed
            where wheel_id = ? and group_id = ? and version = ? for update
            """)
        .params(key.wheelId(), key.groupId(), key.version())
        .query((row, number) -> opened(key, row.getBytes("sealed")))
        .optional()
        .orElse(List.of());
  }

  private void write(Key key, List<Map<String, String>> answers) {
    jdbc.sql(
            """
            update mushjul.mus_test_sealed set sealed = ?
            where wheel_id = ? and group_id = ? and version = ?
            """)
        .params(sealed(key, answers), key.wheelId(), key.groupId(), key.version())
        .update();
  }

  private byte[] sealed(Key key, List<Map<String, String>> answers) {
    try {
      return seal.seal(JSON.writeValueAsBytes(answers), key.place());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Map<String, String>> opened(Key key, byte[] sealed) {
    try {
      return JSON.readValue(seal.open(sealed, key.place()), ANSWERS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
