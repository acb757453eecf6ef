package dk.mushjul.evaluation;

import java.util.Locale;

/** The two versions of the MUS test. */
public enum MusTestVersion {
  /** For whoever had a talk. */
  EMPLOYEE,
  /** For whoever held talks. */
  MANAGER;

  /** The word for it in forms, models and tables, and the beginning of its statements' keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The version that this word stands for. */
  public static MusTestVersion of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
