package dk.mushjul.rehearsal.years;

import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor shall find on the desks of those whom the guides name: their talks lie around the
 * day of the visit, and what they would do next is left for the visitor.
 */
final class Visit {

  private static final int NOTICE = 21;
  private static final int DAYS_OF_NEW_REQUESTS = 8;
  private static final Map<String, Integer> TALKS =
      Map.of(
          "emma", 9, "erik", -6, "amir", -1, "carl", 8, "clara", -4, "mads", 13, "pia", 7, "hanne",
          10);
  private static final Map<String, Set<String>> LEFT =
      Map.of(
          "emma", Set.of("prepareEmployee", "prepareManager"),
          "erik", Set.of("approvePlan"),
          "amir", Set.of("holdConversation"),
          "carl", Set.of("prepareEmployee"),
          "clara", Set.of("approvePlan"),
          "mads", Set.of("prepareEmployee", "prepareManager"),
          "pia", Set.of("prepareEmployee"),
          "hanne", Set.of("prepareEmployee"));

  private final LocalDate on;
  private final WorkCalendar calendar;

  Visit(LocalDate on, WorkCalendar calendar) {
    this.on = on;
    this.calendar = calendar;
  }

  /** Whether the task is the visitor's. */
  boolean isLeft(WaitingTask task) {
    return isNewRequest(task)
        || star(task).map(star -> LEFT.get(star).contains(task.stem())).orElse(false);
  }

  private boolean isNewRequest(WaitingTask task) {
    return task.stem().equals("answerRequest")
        && task.created().isAfter(on.minusDays(DAYS_OF_NEW_REQUESTS));
  }

  /** The day of the talk, when the case is about one of them. */
  Optional<LocalDate> talk(WaitingTask task) {
    return star(task)
        .map(TALKS::get)
        .map(days -> days < 0 ? before(on.plusDays(days)) : after(on.plusDays(days)));
  }

  private LocalDate before(LocalDate day) {
    return calendar.previousWorkingDay(day);
  }

  private LocalDate after(LocalDate day) {
    return calendar.nextWorkingDay(day);
  }

  /** When the talk has to be planned, so that the notice is kept. */
  Optional<LocalDate> planning(WaitingTask task) {
    return talk(task).map(day -> day.minusDays(NOTICE));
  }

  /** Whether the talk is one of those that the visit is made for. */
  boolean isAbout(WaitingTask task) {
    return star(task).isPresent();
  }

  private Optional<String> star(WaitingTask task) {
    var wheel = on.getYear() + "/";
    return Optional.of(task.about())
        .filter(about -> about.startsWith(wheel))
        .map(about -> about.substring(wheel.length()))
        .filter(TALKS::containsKey);
  }
}
