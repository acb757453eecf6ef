package dk.mushjul.rehearsal.years;

import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.rehearsal.Desk.WaitingTask;
import dk.mushjul.rehearsal.Script;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the people of Solby behave: most talks take their usual course, and some do not. */
final class SolbyScript implements Script {

  private static final String LATE_MANAGER = "sara";
  private static final int DAYS_LATE = 16;
  private static final List<String> TIMES =
      List.of("08:30", "09:00", "09:30", "10:00", "12:30", "13:00", "13:30", "14:00");
  private static final List<String> REASONS =
      List.of("operations", "absence", "employeeWishesOtherDay", "managerPrevented");

  private final Visit visit;
  private final Timetable timetable;
  private final WorkCalendar calendar;

  SolbyScript(Timetable timetable, WorkCalendar calendar) {
    this.visit = new Visit(timetable.ends(), calendar);
    this.timetable = timetable;
    this.calendar = calendar;
  }

  @Override
  public Optional<Map<String, Object>> act(String person, WaitingTask task, LocalDate today) {
    return isReady(person, task, today) ? Optional.of(answers(task, today)) : Optional.empty();
  }

  private boolean isReady(String person, WaitingTask task, LocalDate today) {
    if (visit.isLeft(task)) {
      return false;
    }
    if (task.stem().equals("planConversation") && visit.isAbout(task)) {
      return visit.planning(task).filter(day -> !today.isBefore(day)).isPresent();
    }
    if (task.stem().equals("planConversation") && person.equals(LATE_MANAGER)) {
      return !today.isBefore(task.due().plusDays(DAYS_LATE));
    }
    return Temper.isReady(person, task, today);
  }

  private Map<String, Object> answers(WaitingTask task, LocalDate today) {
    var dice = Dice.of("answers", task.about(), task.stem(), today);
    return switch (task.stem()) {
      case "chooseConcept" -> Map.of("useGrus", "yes");
      case "prepareUnit" -> unit(dice, today);
      case "planConversation" -> plan(task, dice, today);
      case "holdConversation" -> visit.isAbout(task) ? Map.of() : talk(task, dice, today);
      case "mediatePlan" -> Map.of("mediation", dice.in100(60) ? "newDraft" : "notAgreed");
      case "holdFollowUp" -> dice.in100(12) ? Map.of("followUpOutcome", "notHeld") : Map.of();
      case "closeWheel" -> Map.of("closeReason", "operations");
      default -> Map.of();
    };
  }

  private Map<String, Object> unit(Dice dice, LocalDate today) {
    var meeting = calendar.nextWorkingDay(today.plusDays(dice.from(10, 20))).toString();
    return dice.in100(50)
        ? Map.of("meetingOn", meeting, "meetingFrom", dice.one(TIMES), "holdGrus", "no")
        : Map.of("holdGrus", "yes");
  }

  private Map<String, Object> plan(WaitingTask task, Dice dice, LocalDate today) {
    var time = dice.one(TIMES);
    return visit
        .talk(task)
        .filter(day -> !day.isBefore(today))
        .<Map<String, Object>>map(
            day -> Map.of("conversationOn", day.toString(), "conversationFrom", time))
        .orElse(Map.of("conversationFrom", time));
  }

  private Map<String, Object> talk(WaitingTask task, Dice dice, LocalDate today) {
    if (dice.in100(5)) {
      return Map.of("outcome", "notHeld", "notHeldReason", dice.one(REASONS));
    }
    if (dice.in100(12)) {
      return Map.of("planLater", true);
    }
    return isEarlyInTheLastRound(today) && dice.in100(45)
        ? Map.of("followUpOn", soonAfterTheVisit(dice).toString())
        : Map.of();
  }

  /** So that somebody has goals to look back on when the visitor comes. */
  private boolean isEarlyInTheLastRound(LocalDate today) {
    return today.isAfter(timetable.ends().minusWeeks(7))
        && today.isBefore(timetable.ends().minusWeeks(3));
  }

  private LocalDate soonAfterTheVisit(Dice dice) {
    return calendar.nextWorkingDay(timetable.ends().plusDays(dice.from(4, 12)));
  }
}
