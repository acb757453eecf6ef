package dk.mushjul.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for each row that was sent the offered one: by its id, else in a fixed list by its place.
 */
final class RowMatcher {

  private final boolean fixed;
  private final List<Map<String, Object>> offered;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Refused> problems = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();

  RowMatcher(Field list, List<Map<String, Object>> offered) {
    this.fixed = !list.allowsAddRemove();
    this.offered = offered;
  }

  RowSet result() {
    return new RowSet(rows, problems);
  }

  void add(Map<String, Object> sent, Map<String, Object> offeredRow) {
    rows.add(new Row(rows.size(), sent, offeredRow));
  }

  void match(Object sent) {
    if (!(sent instanceof List<?> list) || !list.stream().allMatch(Values::isObject)) {
      problems.put("", new Refused("rows.type"));
    } else if (fixed && list.size() != offered.size()) {
      problems.put("", new Refused("rows.changed"));
    } else if (!fixed && list.size() > RowSet.MOST) {
      problems.put("", new Refused("rows.many", RowSet.MOST));
    } else {
      matchEach(list.stream().map(Values::object).toList());
    }
  }

  private void matchEach(List<Map<String, Object>> sent) {
    var byPlace = fixed && sent.stream().allMatch(row -> Row.id(row) == null);
    for (var i = 0; i < sent.size(); i++) {
      var row = sent.get(i);
      if (byPlace) {
        add(row, offered.get(i));
      } else if (Row.id(row) == null && !fixed) {
        add(row, Map.of());
      } else {
        add(row, withId(Row.id(row), i));
      }
    }
  }

  private Map<String, Object> withId(String id, int index) {
    for (var row : offered) {
      if (id != null && id.equals(Row.id(row))) {
        if (!seen.add(id)) {
          problems.put("[" + index + "]", new Refused("row.twice"));
        }
        return row;
      }
    }
    problems.put("[" + index + "]", new Refused("row.unknown"));
    return Map.of();
  }
}
