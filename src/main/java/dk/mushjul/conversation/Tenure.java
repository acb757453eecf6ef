package dk.mushjul.conversation;

import java.time.Instant;

/**
 * Which of several managers was in what: words that were written for an earlier one are not for the
 * next.
 *
 * @param since from when the manager of today has the conversation, null where it is the first
 * @param heldBy the manager in the talk that was held, or null
 * @param planWith the manager with whom the newest version of the plan was made, or null
 * @param minutesShared whether the employee lets the manager of today read an earlier one's minutes
 */
public record Tenure(Instant since, String heldBy, String planWith, boolean minutesShared) {

  /** The first manager's, before anything was said. */
  static final Tenure FIRST = new Tenure(null, null, null, false);

  Tenure heldWith(String manager) {
    return new Tenure(since, manager, planWith, minutesShared);
  }

  Tenure plannedWith(String manager) {
    return new Tenure(since, heldBy, manager, minutesShared);
  }

  /** Another manager's from that moment; what was shared was shared with the one before. */
  Tenure passedOn(Instant now) {
    return new Tenure(now, heldBy, planWith, false);
  }

  Tenure sharing(boolean minutes) {
    return new Tenure(since, heldBy, planWith, minutes);
  }

  /** Whether words of that moment were written to the manager of today. */
  public boolean covers(Instant written) {
    return since == null || written.isAfter(since);
  }
}
