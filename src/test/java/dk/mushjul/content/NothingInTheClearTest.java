package dk.mushjul.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.mushjul.testing.MushjulTest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks into every column of the database for a word that somebody wrote. */
@MushjulTest
class NothingInTheClearTest {

  private static final String MARKER = "Kaprifolie7731";
  private static final Subject TALK = Subject.conversation("2027/emma");

  @Autowired ContentStore content;
  @Autowired Drafts drafts;
  @Autowired JdbcTemplate jdbc;

  @Test
  void keepsNoWrittenWordReadable() {
    content.write(TALK, "prepareEmployee", "emma", Map.of("ownNotes", MARKER));
    drafts.save(TALK, "reviewGoals", "emma", 0, Map.of("rows", List.of(Map.of("a", MARKER))));
    content.latest(TALK, "prepareEmployee", "mads");

    assertThat(rowsHolding(MARKER)).isEmpty();
    assertThat(content.writtenBy("emma").get(0).values()).containsValue(MARKER);
  }

  @Test
  void wouldSeeAWordThatIsReadable() {
    jdbc.update(
        "insert into mushjul.data_key (person, wrapped, created_at) values (?, ?, current_timestamp)",
        "x" + MARKER,
        ("y" + MARKER).getBytes());

    assertThat(rowsHolding(MARKER))
        .containsExactlyInAnyOrder("data_key.person", "data_key.wrapped");
  }

  private List<String> rowsHolding(String word) {
    return columns().stream().filter(column -> holds(column, word)).map(Column::name).toList();
  }

  private boolean holds(Column column, String word) {
    var text = "position(? in " + column.column() + "::text) > 0";
    var hex = HexFormat.of().formatHex(word.getBytes());
    var found =
        jdbc.queryForObject(
            "select count(*) from mushjul." + column.table() + " where " + text,
            Integer.class,
            column.binary() ? hex : word);
    return found > 0;
  }

  private List<Column> columns() {
    return jdbc.query(
        """
        select table_name, column_name, data_type from information_schema.columns
        where table_schema = 'mushjul'
        """,
        (row, n) -> new Column(row.getString(1), row.getString(2), row.getString(3)));
  }

  private record Column(String table, String column, String type) {

    boolean binary() {
      return type.equals("bytea");
    }

    String name() {
      return table + "." + column;
    }
  }
}
