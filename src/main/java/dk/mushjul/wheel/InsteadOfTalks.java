package dk.mushjul.wheel;

/** Whether a unit's group conversation stands for the individual conversations of its people. */
public enum InsteadOfTalks {
  /** It does not, or not any more: everybody has an own talk. */
  NO,
  /** It will, once it is held. */
  PLANNED,
  /** It has been held and does. */
  HELD
}
