package dk.mushjul.form;

import java.util.List;
import java.util.Map;

/**
 * The rows of a list as they were sent, each with the offered row that it belongs to.
 *
 * @param problems what is wrong with them: by {@code [index]} for a row, by nothing for the list
 */
record RowSet(List<Row> rows, Map<String, Refused> problems) {

  static final int MOST = 100;

  /** Nothing was sent: the rows that stand there, unanswered. */
  static RowSet untouched(Field list, List<Map<String, Object>> offered) {
    var matcher = new RowMatcher(list, offered);
    if (!list.allowsAddRemove()) {
      offered.forEach(row -> matcher.add(Map.of(), row));
    }
    return matcher.result();
  }

  static RowSet of(Field list, Object sent, Object offered) {
    var offeredRows = Values.rows(offered);
    if (sent == null) {
      return untouched(list, offeredRows);
    }
    var matcher = new RowMatcher(list, offeredRows);
    matcher.match(sent);
    return matcher.result();
  }
}
