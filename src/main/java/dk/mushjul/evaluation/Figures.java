package dk.mushjul.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * The suppressed figures that a year is evaluated on. A number is null where it may not be seen.
 *
 * @param postponed of the conversations that moved to the next round, by why; empty where that
 *     would tell of few
 * @param lastYear the wheel before, null where there was none
 * @param followUps of last year's agreed plans
 * @param goals of last year's agreed plans, by how far they are
 */
public record Figures(
    LocalDate takenOn,
    List<Figure> conversations,
    List<Figure> postponed,
    String lastYear,
    List<Figure> followUps,
    List<Figure> goals) {

  public Figures {
    // Taken before reasons were shown apart.
    postponed = postponed == null ? List.of() : postponed;
  }

  /** The same with the reasons why conversations were postponed. */
  Figures withPostponed(List<Figure> reasons) {
    return new Figures(takenOn, conversations, reasons, lastYear, followUps, goals);
  }

  /**
   * One number.
   *
   * @param key names it for programs
   * @param label names it for people
   */
  public record Figure(String key, String label, Integer value) {}
}
