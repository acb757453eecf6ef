package dk.mushjul.policy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Suggests when each person's conversation might be: inside the unit's window, within twelve months
 * of the last one, otherwise spread evenly, new employees last, and no manager with more in a week
 * than the table {@code spread} allows while the window has room.
 */
@Component
public class Spread {

  private final Policy policy;
  private final WorkCalendar calendar;

  Spread(Policy policy, WorkCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  /** A date for every candidate, by employee id. */
  public Map<String, LocalDate> suggest(SpreadRequest request) {
    var suggested = new HashMap<String, LocalDate>();
    request.candidates().stream()
        .collect(groupingBy(Candidate::managerId, TreeMap::new, toList()))
        .forEach((manager, people) -> suggested.putAll(ofManager(manager, people, request)));
    return suggested;
  }

  private Map<String, LocalDate> ofManager(
      String manager, List<Candidate> people, SpreadRequest request) {
    var rule = policy.spread(request.sector(), request.unitId());
    var taken = request.taken().get(manager);
    var weeks = new Weeks(rule.talksPerManagerAndWeek(), taken == null ? List.of() : taken);
    var slots = slots(weeks, people.size(), request);
    return new Seating(slots, limit(request), isNew(rule, request)).seat(people);
  }

  /** The widest lead that leaves room for everybody; else the notice alone, and fuller weeks. */
  private List<LocalDate> slots(Weeks weeks, int people, SpreadRequest request) {
    return earliest(request)
        .map(from -> weeks.slots(openDays(from, last(from, weeks, people, request))))
        .filter(slots -> slots.size() >= people)
        .findFirst()
        .orElseGet(() -> crowded(weeks, people, request));
  }

  private List<LocalDate> crowded(Weeks weeks, int people, SpreadRequest request) {
    var from = earliest(request).reduce((wide, narrow) -> narrow).orElseThrow();
    var days = openDays(from, last(from, weeks, people, request));
    return weeks.slotsFor(people, days.isEmpty() ? List.of(calendar.nextWorkingDay(from)) : days);
  }

  private Stream<LocalDate> earliest(SpreadRequest request) {
    var called = request.calledOn();
    var wide =
        policy
            .due("conversationSuggestedFrom", request.sector(), request.unitId())
            .map(due -> policy.dueDate(due, called))
            .stream();
    var narrow = Stream.of(called.plusDays(policy.noticeDays(request.sector(), request.unitId())));
    return Stream.concat(wide, narrow)
        .map(day -> day.isBefore(request.firstDay()) ? request.firstDay() : day);
  }

  /** The window's last day; for somebody called after it, as many weeks as are needed. */
  private LocalDate last(LocalDate from, Weeks weeks, int people, SpreadRequest request) {
    return request.lastDay().isBefore(from)
        ? from.plusWeeks(weeks.needed(people))
        : request.lastDay();
  }

  private List<LocalDate> openDays(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(calendar::isOpen).toList();
  }

  private Seating.Limit limit(SpreadRequest request) {
    var again = policy.due("conversationAgainWithin", request.sector(), request.unitId());
    return person ->
        again
            .filter(due -> person.lastTalkOn() != null)
            .map(due -> due.unmoved(person.lastTalkOn()))
            .filter(day -> day.isBefore(request.lastDay()));
  }

  private static Seating.Newcomer isNew(SpreadRule rule, SpreadRequest request) {
    var since = request.calledOn().minusMonths(rule.newEmployeeMonths());
    return person ->
        person.lastTalkOn() == null
            && person.employedSince() != null
            && person.employedSince().isAfter(since);
  }
}
