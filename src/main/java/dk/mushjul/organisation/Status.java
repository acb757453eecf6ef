package dk.mushjul.organisation;

import java.util.Locale;

/** Whether somebody works here. */
public enum Status {
  /** Works here. */
  ACTIVE,
  /** Works here, on leave. Whether that means away on a given day follows from the dates. */
  LEAVE,
  /** Works here no longer. */
  LEFT;

  /** The word for this status in the organisation files and in our tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
