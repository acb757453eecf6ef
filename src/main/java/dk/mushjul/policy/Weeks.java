package dk.mushjul.policy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One manager's weeks: how many conversations each still has room for, and on which days. */
record Weeks(int atMost, Collection<LocalDate> taken) {

  /** The free days among the given ones, a day once for each conversation it can hold. */
  List<LocalDate> slots(List<LocalDate> openDays) {
    var used = taken.stream().collect(groupingBy(Weeks::week, counting()));
    return openDays.stream()
        .collect(groupingBy(Weeks::week, TreeMap::new, toList()))
        .entrySet()
        .stream()
        .flatMap(week -> free(week.getValue(), used.getOrDefault(week.getKey(), 0L).intValue()))
        .toList();
  }

  /** The same with as many conversations a week as it takes to have one day for each. */
  List<LocalDate> slotsFor(int people, List<LocalDate> openDays) {
    var slots = slots(openDays);
    return slots.size() >= people ? slots : new Weeks(atMost + 1, taken).slotsFor(people, openDays);
  }

  /** So many weeks hold so many conversations, when none is taken and no day is closed. */
  int needed(int people) {
    return (people + atMost - 1) / atMost;
  }

  private Stream<LocalDate> free(List<LocalDate> days, int used) {
    var room = Math.max(0, atMost - used);
    return IntStream.range(0, room).mapToObj(i -> days.get(Evenly.at(i, room, days.size())));
  }

  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
