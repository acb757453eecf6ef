package dk.mushjul.bench.years;

import dk.mushjul.rehearsal.Desk.WaitingTask;
import dk.mushjul.rehearsal.Script;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People who come round to a task at once, some days later, long after it is due, or never. */
final class Tempers implements Script {

  /** Nothing but these tasks keeps a wheel from turning. */
  private static final Set<String> ALWAYS_DONE = Set.of("describeStrategy", "chooseConcept");

  /** Where leaving it lets something happen that seldom does otherwise. */
  private static final Map<String, Integer> OFTEN_LEFT =
      Map.of(
          "agreeConcept", 15,
          "answerRequest", 30,
          "planConversation", 15,
          "closeWheel", 30,
          "answerMusTest", 30,
          "endSubstitution", 50,
          "meetEmployee", 25,
          "acceptShortNotice", 20,
          "acceptMove", 20,
          "approveChange", 20);

  /** What is asked with a few days to answer. */
  private static final Set<String> QUICK = Set.of("acceptMove", "approveChange");

  private static final Set<String> OF_A_TALK =
      Set.of("planConversation", "acceptShortNotice", "holdConversation");

  private static final int LEFT_IN_100 = 9;

  private final Chance chance;
  private final boolean diligent;
  private final Moods moods;
  private final Runnable silence;
  private final Map<String, LocalDate> ready = new HashMap<>();

  /**
   * Somebody's temper for every task.
   *
   * @param diligent whether nobody leaves anything
   * @param moods those of the talks: in some nobody lets the other wait
   * @param silence is told of every task that is left
   */
  Tempers(Chance chance, boolean diligent, Moods moods, Runnable silence) {
    this.chance = chance;
    this.moods = moods;
    this.diligent = diligent;
    this.silence = silence;
  }

  @Override
  public Optional<Map<String, Object>> act(String person, WaitingTask task, LocalDate today) {
    var day = ready.computeIfAbsent(task.id(), id -> meant(task, today));
    return today.isBefore(day) ? Optional.empty() : Optional.of(Map.of());
  }

  private LocalDate meant(WaitingTask task, LocalDate today) {
    if (OF_A_TALK.contains(task.stem()) && moods.of(task.about()).isQuick()) {
      return today;
    }
    if (!diligent && !ALWAYS_DONE.contains(task.stem()) && isLeft(task)) {
      silence.run();
      return LocalDate.MAX;
    }
    if (diligent || QUICK.contains(task.stem())) {
      return today;
    }
    return chance.one(
        List.of(
            today,
            today.plusDays(chance.from(0, 3)),
            today.plusDays(chance.from(2, 14)),
            late(task, today)));
  }

  private boolean isLeft(WaitingTask task) {
    return chance.in100(OFTEN_LEFT.getOrDefault(task.stem(), LEFT_IN_100));
  }

  private LocalDate late(WaitingTask task, LocalDate today) {
    return task.due() == null ? today : task.due().plusDays(chance.from(-5, 15));
  }
}
