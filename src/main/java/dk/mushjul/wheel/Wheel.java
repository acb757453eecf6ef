package dk.mushjul.wheel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A workplace's MUS of one year. Changes by verbs, each of which refuses what cannot follow.
 *
 * @param id the year
 * @param units the units that take part; empty for all
 * @param processInstanceId the instance of {@code wheel} that drives it
 * @param concept what is proposed or runs, null before HR has chosen
 * @param decidedOn when the committee met, null where it did not decide
 * @param conceptUnchanged whether the proposed concept is the one that ran last
 */
public record Wheel(
    String id,
    String sector,
    LocalDate firstDay,
    LocalDate lastDay,
    LocalDate evaluationOn,
    Set<String> units,
    WheelState state,
    String processInstanceId,
    Concept concept,
    ConceptDecision decision,
    LocalDate decidedOn,
    boolean conceptUnchanged) {

  /** The sector in which nobody but HR decides on the concept. */
  public static final String PRIVATE = "private";

  public Wheel {
    units = Set.copyOf(units);
  }

  /** The year as a number. */
  public int year() {
    return Integer.parseInt(id);
  }

  /** What the year's conversations build on; empty before HR has chosen. */
  public Optional<Concept> chosen() {
    return Optional.ofNullable(concept);
  }

  /** Whether that unit takes part. */
  public boolean includes(String unitId) {
    return units.isEmpty() || units.contains(unitId);
  }
}
