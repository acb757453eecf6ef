package dk.mushjul.wheel;

import java.util.Arrays;

/** What the committee said to the year's concept. */
public enum ConceptDecision {
  /** Nothing yet, or nobody was to be asked. */
  NONE("none"),
  /** Yes. */
  AGREED("agreed"),
  /** Yes, with the changes that the committee wrote down. */
  AGREED_WITH_CHANGES("agreedWithChanges"),
  /** No: HR chooses another. */
  NOT_AGREED("notAgreed");

  private final String word;

  ConceptDecision(String word) {
    this.word = word;
  }

  /** The word for it in forms, models and tables. */
  public String word() {
    return word;
  }

  /** The decision that this word stands for. */
  public static ConceptDecision of(String word) {
    return Arrays.stream(values())
        .filter(decision -> decision.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No decision is called " + word));
  }
}
