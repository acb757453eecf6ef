package dk.mushjul.wheel;

import java.util.Arrays;

/** What a concept says about group development conversations (GRUS). */
public enum GroupTalk {
  /** Units hold none. */
  NONE("no"),
  /** Units may hold one before the individual conversations. */
  BESIDE("yes"),
  /**
   * A unit may hold one instead of the individual conversations. Each still gets a plan, and
   * whoever wants a talk has one: both as Danish municipalities have it that allow this (Odder,
   * Herlev).
   */
  INSTEAD("instead");

  private final String word;

  GroupTalk(String word) {
    this.word = word;
  }

  /** The word for it in forms and in the database. */
  public String word() {
    return word;
  }

  /** The one with that word; none where there is no word. */
  public static GroupTalk of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst().orElse(NONE);
  }
}
