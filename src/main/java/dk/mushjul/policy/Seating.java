package dk.mushjul.policy;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each of one manager's people one of the manager's free days. Whoever has a limit gets the
 * last free day before it, or the first of all when there is none; the others lie evenly on what is
 * left, the new ones on its last third.
 */
final class Seating {

  /** By when somebody's conversation should be, if it matters inside the window. */
  interface Limit {
    Optional<LocalDate> of(Candidate person);
  }

  /** Whether somebody is new. */
  interface Newcomer {
    boolean is(Candidate person);
  }

  private final List<LocalDate> free;
  private final Limit limit;
  private final Newcomer newcomer;
  private final Map<String, LocalDate> seats = new HashMap<>();

  Seating(List<LocalDate> slots, Limit limit, Newcomer newcomer) {
    this.free = new ArrayList<>(slots);
    this.limit = limit;
    this.newcomer = newcomer;
  }

  Map<String, LocalDate> seat(List<Candidate> people) {
    var sorted = people.stream().sorted(comparing(Candidate::employeeId)).toList();
    var limited = sorted.stream().filter(person -> limit.of(person).isPresent()).toList();
    var others = sorted.stream().filter(person -> limit.of(person).isEmpty()).toList();
    seatBeforeLimits(limited);
    seatEvenly(others.stream().filter(person -> !newcomer.is(person)).toList(), 1);
    seatEvenly(others.stream().filter(newcomer::is).toList(), 3);
    return seats;
  }

  /** Taking the last day that still keeps the limit leaves most room for everybody else's. */
  private void seatBeforeLimits(List<Candidate> people) {
    var tooLate = new ArrayList<Candidate>();
    for (var person : people) {
      var day = lastFree(limit.of(person).orElseThrow());
      day.ifPresentOrElse(found -> seat(person, found), () -> tooLate.add(person));
    }
    tooLate.forEach(person -> seat(person, free.get(0)));
  }

  private Optional<LocalDate> lastFree(LocalDate limit) {
    return free.stream().filter(day -> !day.isAfter(limit)).reduce((earlier, later) -> later);
  }

  private void seatEvenly(List<Candidate> people, int part) {
    var size = Math.max(people.size(), (free.size() + part - 1) / part);
    var days = List.copyOf(free.subList(free.size() - size, free.size()));
    var picked = Evenly.pick(people.size(), days);
    for (var i = 0; i < people.size(); i++) {
      seat(people.get(i), picked.get(i));
    }
  }

  private void seat(Candidate person, LocalDate day) {
    free.remove(day);
    seats.put(person.employeeId(), day);
  }
}
