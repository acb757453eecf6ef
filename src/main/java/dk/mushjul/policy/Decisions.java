package dk.mushjul.policy;

import java.util.List;
import java.util.Map;

/** The decision tables in force, as they were last deployed. */
public interface Decisions {

  /** The newest version of a table, kept for as long as the caller keeps it. */
  Table latest(String decision);

  /** One version of a decision table. */
  interface Table {

    /** The outputs of the rows that apply, in the order of the table; empty when none does. */
    List<Map<String, Object>> rows(Map<String, Object> inputs);
  }
}
