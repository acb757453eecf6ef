package dk.mushjul.rehearsal.years;

import dk.mushjul.rehearsal.Desk.WaitingTask;
import java.time.LocalDate;
import java.util.Map;

/**
 * When people come round to a task: some at once, some at the last moment, some never, as in life.
 */
final class Temper {

  /** Days after the task was made. */
  private record After(int least, int most, int never) {}

  private static final int DAYS_BEFORE_DUE = 6;
  private static final After USUAL = new After(1, 4, 0);
  private static final Map<String, After> AFTER =
      Map.ofEntries(
          Map.entry("describeStrategy", new After(2, 5, 0)),
          Map.entry("chooseConcept", new After(1, 3, 0)),
          Map.entry("agreeConcept", new After(3, 7, 0)),
          Map.entry("prepareUnit", new After(2, 9, 8)),
          Map.entry("holdConversation", new After(0, 2, 0)),
          Map.entry("draftPlan", new After(2, 6, 0)),
          Map.entry("approvePlan", new After(1, 6, 0)),
          Map.entry("acceptShortNotice", new After(0, 1, 0)),
          Map.entry("mediatePlan", new After(8, 12, 0)),
          Map.entry("holdFollowUp", new After(0, 5, 0)),
          Map.entry("confirmFollowUp", new After(1, 5, 4)),
          Map.entry("answerMusTest", new After(1, 10, 22)),
          Map.entry("summariseUnit", new After(3, 9, 0)),
          Map.entry("closeWheel", new After(3, 6, 0)),
          Map.entry("prepareEvaluation", new After(5, 9, 0)),
          Map.entry("evaluateWheel", new After(6, 12, 0)));
  private static final Map<String, Integer> NEVER_BEFORE_DUE =
      Map.of("prepareEmployee", 12, "prepareManager", 6, "reviewGoals", 14, "planConversation", 0);

  private Temper() {}

  /** Whether this person does the task today, or had meant to do it earlier. */
  static boolean isReady(String person, WaitingTask task, LocalDate today) {
    var dice = Dice.of("temper", person, task.about(), task.stem());
    var before = NEVER_BEFORE_DUE.get(task.stem());
    if (before != null && task.due() != null) {
      return !dice.in100(before) && !today.isBefore(beforeDue(task, dice));
    }
    var after = AFTER.getOrDefault(task.stem(), USUAL);
    return !dice.in100(after.never())
        && !today.isBefore(task.created().plusDays(dice.from(after.least(), after.most())));
  }

  private static LocalDate beforeDue(WaitingTask task, Dice dice) {
    var meant = task.due().minusDays(dice.from(0, DAYS_BEFORE_DUE));
    return meant.isBefore(task.created()) ? task.created() : meant;
  }
}
