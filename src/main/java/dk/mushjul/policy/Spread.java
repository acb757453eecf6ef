package dk.mushjul.policy;

import java.time.LocalDate;
import java.util.Map;
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
    throw new UnsupportedOperationException("follows");
  }
}
