package dk.mushjul.content;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what was kept long enough: a whole entry, or parts of one. */
@Component
@Transactional
public class Removal {

  private final JdbcClient jdbc;
  private final SealedEntries entries;

  Removal(JdbcClient jdbc, SealedEntries entries) {
    this.jdbc = jdbc;
    this.entries = entries;
  }

  /** Deletes an entry. */
  public void remove(long entry) {
    jdbc.sql("delete from mushjul.entry where id = ?").param(entry).update();
  }

  /**
   * Seals what is left of an entry in its place; what nobody can open any more is deleted.
   *
   * @param gone the kinds of text that no longer stand in it
   */
  public void thin(long entry, List<String> gone, UnaryOperator<Map<String, Object>> left) {
    var sealed = entries.sealedAgain(entry, left);
    if (sealed.isEmpty()) {
      remove(entry);
    } else {
      jdbc.sql("update mushjul.entry set sealed = ?, forgotten = ? where id = ?")
          .params(sealed.get(), gone.toArray(String[]::new), entry)
          .update();
    }
  }
}
