package dk.mushjul.plan;

/** What the one who did not write a version of a plan answered to it. */
public record PlanAnswer(String person, String answer) {

  /** Whether it was this answer. */
  public boolean is(String word) {
    return answer.equals(word);
  }
}
