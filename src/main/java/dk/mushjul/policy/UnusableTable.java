package dk.mushjul.policy;

import java.util.Map;
import java.util.TreeMap;

/** A decision table has no row for something that needs one, or a row with an empty cell. */
public final class UnusableTable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableTable(String decision, Map<String, Object> inputs) {
    super("The table " + decision + " has no row for " + new TreeMap<>(inputs));
  }

  UnusableTable(String decision, String output) {
    super("The table " + decision + " has a row without a usable value in the column " + output);
  }
}
