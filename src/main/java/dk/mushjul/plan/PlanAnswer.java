package dk.mushjul.plan;

import java.time.LocalDate;

/** What somebody answered to a version of a plan; the one who wrote it has thereby said yes. */
public record PlanAnswer(int version, String person, String answer, LocalDate answeredOn) {

  /** Whether it was this answer. */
  public boolean is(String word) {
    return answer.equals(word);
  }
}
