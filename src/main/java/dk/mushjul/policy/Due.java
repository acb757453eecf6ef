package dk.mushjul.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * One row of the table {@code dueDate}: so many days from a date of the case, counted on a
 * calendar. Negative days lie before the anchor.
 */
public record Due(String anchor, int days, String calendar) {

  /** The anchor of a row that says on purpose that there is no date. */
  static final String NONE = "none";

  /** The day on which the task or timer comes to be. */
  static final String CREATED = "created";

  public Due {
    requireNonNull(anchor, "A row of the table dueDate has no anchor");
    Counting.of(calendar);
  }

  /** So long after the anchor, on whatever day that is. */
  LocalDate unmoved(LocalDate anchorDay) {
    return counting() == Counting.MONTHS ? anchorDay.plusMonths(days) : anchorDay.plusDays(days);
  }

  Counting counting() {
    return Counting.of(calendar);
  }
}
