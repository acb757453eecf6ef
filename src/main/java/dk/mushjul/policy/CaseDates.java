package dk.mushjul.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a date is counted from.
 *
 * @param sector of the wheel, null outside a wheel
 * @param unitId of the case, null where there is none
 * @param weeklyHours of the person who is asked, null for full time
 * @param created the day on which the task or timer comes to be
 * @param anchors the dates that the case knows, by the names of the column {@code anchor}
 */
public record CaseDates(
    String sector,
    String unitId,
    BigDecimal weeklyHours,
    LocalDate created,
    Function<String, Optional<LocalDate>> anchors) {

  /** The date that an anchor stands for, if this case has it. */
  Optional<LocalDate> on(String anchor) {
    return Due.CREATED.equals(anchor) ? Optional.of(created) : anchors.apply(anchor);
  }
}
