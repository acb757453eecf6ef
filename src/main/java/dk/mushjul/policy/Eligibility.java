package dk.mushjul.policy;

/**
 * Whether somebody takes part in this year's wheel, why, and whether senior perspectives are
 * offered.
 */
public record Eligibility(Outcome outcome, String reason, boolean seniorOffer) {

  /** What becomes of somebody when a wheel opens. */
  public enum Outcome {
    /** Has a conversation this year. */
    INCLUDE,
    /** Has one later: on the return from leave, or in the next wheel. */
    POSTPONE,
    /** Has none. */
    EXCLUDE
  }
}
