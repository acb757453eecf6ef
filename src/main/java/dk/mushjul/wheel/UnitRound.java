package dk.mushjul.wheel;

import java.time.LocalDate;
import java.util.List;

/**
 * One unit's way through a wheel.
 *
 * @param id {@code <year>/<unit_id>}
 * @param processInstanceId the root instance of {@code unitRound}, null until it is started
 * @param grusOn the next day of the group conversation, or the last, null where there is none
 * @param grusHeldOn the days on which the group conversation was held, oldest first
 * @param instead whether it stands for the individual conversations
 * @param minutes how long the unit's conversations take, null where it has no own wish
 */
public record UnitRound(
    String id,
    String wheelId,
    String unitId,
    String processInstanceId,
    LocalDate grusOn,
    List<LocalDate> grusHeldOn,
    InsteadOfTalks instead,
    Integer minutes) {

  public UnitRound {
    grusHeldOn = List.copyOf(grusHeldOn);
  }

  /** A round that has not begun. */
  public static UnitRound of(String wheelId, String unitId) {
    return new UnitRound(
        idOf(wheelId, unitId), wheelId, unitId, null, null, List.of(), InsteadOfTalks.NO, null);
  }

  /** The id of the round that a unit takes in a wheel. */
  public static String idOf(String wheelId, String unitId) {
    return wheelId + "/" + unitId;
  }

  /** The last day on which the group conversation was held; it must have been. */
  public LocalDate lastGrusHeldOn() {
    return grusHeldOn.get(grusHeldOn.size() - 1);
  }
}
