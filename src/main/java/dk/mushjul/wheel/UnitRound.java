package dk.mushjul.wheel;

import java.time.LocalDate;
import java.util.List;

/**
 * One unit's way through a wheel.
 *
 * @param id {@code <year>/<unit_id>}
 * @param processInstanceId the root instance of {@code unitRound}, null until it is started
 * @param grusHeldOn the days on which the group conversation was held, oldest first
 */
public record UnitRound(
    String id,
    String wheelId,
    String unitId,
    String processInstanceId,
    List<LocalDate> grusHeldOn) {

  public UnitRound {
    grusHeldOn = List.copyOf(grusHeldOn);
  }

  /** The id of the round that a unit takes in a wheel. */
  public static String idOf(String wheelId, String unitId) {
    return wheelId + "/" + unitId;
  }
}
