package dk.mushjul.rehearsal.years;

import dk.mushjul.policy.WorkCalendar;
import dk.mushjul.wheel.WheelDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What happens when in the played years, counted back from the day on which the visitor comes: that
 * day lies in the middle of the newest wheel, and the same day of each earlier year in an earlier
 * one.
 */
final class Timetable {

  private static final int WEEKS_FROM_OPENING = 16;
  private static final int WEEKS_OF_TALKS_BEFORE = 9;
  private static final int WEEKS_OF_TALKS_AFTER = 7;
  private static final int WEEKS_TO_EVALUATION = 16;

  private final LocalDate ends;
  private final int finishedYears;
  private final WorkCalendar calendar;

  Timetable(LocalDate ends, int finishedYears, WorkCalendar calendar) {
    this.ends = ends;
    this.finishedYears = finishedYears;
    this.calendar = calendar;
  }

  /** The day on which the visitor comes. */
  LocalDate ends() {
    return ends;
  }

  /** The first day that is played. */
  LocalDate begins() {
    return opening(finishedYears);
  }

  /** The wheels in the order of their opening. */
  List<Opening> openings() {
    var openings = new ArrayList<Opening>();
    for (var back = finishedYears; back >= 0; back--) {
      openings.add(new Opening(ends.getYear() - back, opening(back), dates(back)));
    }
    return openings;
  }

  /** The requests for a conversation. */
  List<Asking> askings() {
    var askings = new ArrayList<Asking>();
    for (var back = finishedYears; back > 0; back--) {
      var late = ends.minusYears(back).plusWeeks(WEEKS_OF_TALKS_AFTER + 3);
      askings.add(new Asking(open(late), "tobias", "noFollowUp", "manager"));
    }
    askings.add(new Asking(open(ends.minusWeeks(6)), "signe", "notCalled", "manager"));
    askings.add(new Asking(before(ends.minusDays(3)), "maryam", "other", "hr"));
    return askings.stream().sorted(Comparator.comparing(Asking::on)).toList();
  }

  private LocalDate opening(int yearsBack) {
    return open(ends.minusYears(yearsBack).minusWeeks(WEEKS_FROM_OPENING));
  }

  private WheelDates dates(int yearsBack) {
    var middle = ends.minusYears(yearsBack);
    return new WheelDates(
        open(middle.minusWeeks(WEEKS_OF_TALKS_BEFORE)),
        open(middle.plusWeeks(WEEKS_OF_TALKS_AFTER)),
        open(middle.plusWeeks(WEEKS_TO_EVALUATION)));
  }

  private LocalDate open(LocalDate day) {
    return calendar.nextWorkingDay(day);
  }

  private LocalDate before(LocalDate day) {
    return calendar.previousWorkingDay(day);
  }

  /** HR opens the wheel of a year. */
  record Opening(int year, LocalDate on, WheelDates dates) {}

  /** Somebody asks for a conversation. */
  record Asking(LocalDate on, String who, String reason, String firstReader) {}
}
