package dk.mushjul.course;

import java.util.Locale;

/** The parts of the wheel, in the order in which it turns. */
public enum Phase {
  /** Goals and concept of the year. */
  STRATEGY,
  /** The unit's focus and the group conversation. */
  GROUP,
  /** Planning, preparing and holding the talk, and writing the plan. */
  TALK,
  /** How far the goals are. */
  FOLLOW_UP,
  /** Looking back on the year. */
  EVALUATION;

  /** The word for it in message keys and interfaces, as in {@code followUp}. */
  public String word() {
    return this == FOLLOW_UP ? "followUp" : name().toLowerCase(Locale.ROOT);
  }
}
