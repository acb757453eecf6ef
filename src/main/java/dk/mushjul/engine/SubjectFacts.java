package dk.mushjul.engine;

import java.util.Map;
import java.util.Set;

/**
 * What a module remembers of its subjects and expressions, tables and timers ask for: it is read
 * from where it is kept, so that no variable of a hundred thousand instances repeats it.
 */
public interface SubjectFacts {

  /** The variable that holds the subject's id, as in {@code conversationId}. */
  String variable();

  /** The names that it answers to. */
  Set<String> names();

  /** What the subject has: ids, and dates as {@code yyyy-MM-dd}; empty where nobody knows it. */
  Map<String, String> of(String id);
}
