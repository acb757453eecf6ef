package dk.mushjul.plan;

import java.time.LocalDate;

/**
 * A version of a plan: who wrote it when, and in which step its words were written.
 *
 * @param goalId the one goal that this version changes in the one before it, or null where it is
 *     the whole plan
 */
public record PlanVersion(
    String conversationId,
    int version,
    String step,
    String author,
    int revision,
    LocalDate draftedOn,
    String goalId) {

  /** Whether it says everything itself. */
  public boolean isWhole() {
    return goalId == null;
  }
}
