package dk.mushjul.wheel;

import java.util.Locale;

/** How far a wheel has turned. */
public enum WheelState {
  /** Strategy and concept are being decided. */
  BRIEFING,
  /** The units take their rounds. */
  RUNNING,
  /** The year is being looked back on. */
  EVALUATING,
  /** The evaluation is published. */
  EVALUATED;

  /** The word for this state in our tables and interfaces. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static WheelState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
