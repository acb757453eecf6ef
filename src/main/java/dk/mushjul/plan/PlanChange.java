package dk.mushjul.plan;

import java.time.Instant;

/**
 * A change of one goal of an agreed plan, as one of the two proposed it to the other.
 *
 * @param revision of the entry that holds its words
 * @param state {@code open}, {@code agreed}, {@code declined}, {@code unanswered} or {@code
 *     withdrawn}
 * @param answer {@code yes} or {@code no}, null while there is none
 * @param answeredBy who gave it: the other party, or whoever stood in for the manager
 * @param settledAt null while it is open
 */
public record PlanChange(
    String id,
    String conversationId,
    String goalId,
    String proposer,
    int revision,
    Instant proposedAt,
    String state,
    String answer,
    String answeredBy,
    Instant settledAt) {

  /** The step under which its words are kept. */
  public static final String STEP = "proposeChange";
}
