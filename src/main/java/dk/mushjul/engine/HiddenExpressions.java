package dk.mushjul.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** CVE-2026-109432: the engine evaluates what stands inside an or of a task query, unasked. */
final class HiddenExpressions {

  private HiddenExpressions() {}

  /** Refuses a task query that hides an expression; whatever else it is passes. */
  static <T> T refusedIn(T query) {
    if (query instanceof TaskQueryImpl tasks
        && tasks.getQueries().stream().skip(1).anyMatch(or -> !or.getExpressions().isEmpty())) {
      throw new BadUserRequestException("Expressions are not allowed in or-queries");
    }
    return query;
  }
}
