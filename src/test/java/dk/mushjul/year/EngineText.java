package dk.mushjul.year;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks through every text and every byte of the engine's tables. */
final class EngineText {

  private EngineText() {}

  /** The columns of {@code act_*} tables that hold something like the pattern. */
  static List<String> containing(JdbcTemplate jdbc, String pattern) {
    var found = new ArrayList<String>();
    jdbc.query(
        """
        select table_name, column_name, data_type from information_schema.columns
        where table_schema = 'public' and table_name like 'act\\_%'
          and data_type in ('character varying', 'text', 'bytea')
        """,
        row -> {
          var table = row.getString("table_name");
          var column = row.getString("column_name");
          var text =
              "bytea".equals(row.getString("data_type"))
                  ? "encode(" + column + ", 'escape')"
                  : column;
          var hits =
              jdbc.queryForObject(
                  "select count(*) from " + table + " where " + text + " ~ ?",
                  Integer.class,
                  pattern);
          if (hits > 0) {
            found.add(table + "." + column);
          }
        });
    return found;
  }
}
