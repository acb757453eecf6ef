package dk.mushjul.schedule;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which dates HR wants to be others; null for those that stay.
 *
 * @param units the units that get days of their own; empty where it is not about units
 * @param employee whose talk or follow-up is moved, or null
 */
public record DateMove(
    String wheelId,
    Set<String> units,
    String employee,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate evaluationOn,
    LocalDate talkOn,
    LocalDate followUpOn) {

  public DateMove {
    units = Set.copyOf(units);
  }

  /** Whether it is about the wheel itself. */
  public boolean isOfTheWheel() {
    return units.isEmpty() && employee == null;
  }

  /** Whether it moves nothing at all. */
  public boolean isEmpty() {
    return firstDay == null
        && lastDay == null
        && evaluationOn == null
        && talkOn == null
        && followUpOn == null;
  }
}
