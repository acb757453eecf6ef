package dk.mushjul.policy;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The ways to count from an anchor, as the column {@code calendar} names them. */
enum Counting {
  /** Calendar days, moved to a working day outside the quiet periods. */
  DAYS("days"),
  /** Calendar months, moved likewise. */
  MONTHS("months"),
  /** Working days outside the quiet periods. */
  WORKING_DAYS("workingDays"),
  /** The person's own working days, estimated from the weekly hours. */
  PERSONS_WORKING_DAYS("personsWorkingDays"),
  /** Calendar days and not moved: the day itself, whatever day that is. */
  EXACT("exact");

  private final String id;

  Counting(String id) {
    this.id = id;
  }

  static Counting of(String id) {
    return Arrays.stream(values())
        .filter(counting -> counting.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(id)));
  }

  private static String unknown(String id) {
    var known = Arrays.stream(values()).map(counting -> counting.id).collect(Collectors.toList());
    return "The table dueDate names the calendar \"" + id + "\"; known are " + known;
  }
}
