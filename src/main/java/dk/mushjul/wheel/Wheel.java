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
 * @param decision what the committee said to it
 * @param decidedOn when the committee met, null where it did not decide
 * @param conceptUnchanged whether the proposed concept is the one that ran last
 * @param closeReason why what was not held was closed, null where HR gave no reason
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
    boolean conceptUnchanged,
    String closeReason) {

  /** The sector in which nobody but HR decides on the concept. */
  public static final String PRIVATE = "private";

  public Wheel {
    units = Set.copyOf(units);
  }

  /** A wheel that has just been opened. */
  public static Wheel opened(
      String id, String sector, WheelDates dates, Set<String> units, String processInstanceId) {
    return new Wheel(
        id,
        sector,
        dates.firstDay(),
        dates.lastDay(),
        dates.evaluationOn(),
        units,
        WheelState.BRIEFING,
        processInstanceId,
        null,
        ConceptDecision.NONE,
        null,
        false,
        null);
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

  /** The dates that it turns by. */
  public WheelDates dates() {
    return new WheelDates(firstDay, lastDay, evaluationOn);
  }

  /** Whether the year is not looked back on yet. */
  public boolean isTurning() {
    return state == WheelState.BRIEFING || state == WheelState.RUNNING;
  }

  /** HR moves dates of a year that is not looked back on yet. */
  public Wheel moveTo(WheelDates dates) {
    if (!isTurning()) {
      throw new WrongState(id, state, "be moved");
    }
    return new Wheel(
        id,
        sector,
        dates.firstDay(),
        dates.lastDay(),
        dates.evaluationOn(),
        units,
        state,
        processInstanceId,
        concept,
        decision,
        decidedOn,
        conceptUnchanged,
        closeReason);
  }

  /** HR proposes a concept; what was said to an earlier one no longer counts. */
  public Wheel propose(Concept proposed, boolean unchanged) {
    require(WheelState.BRIEFING, "take a concept");
    return with(WheelState.BRIEFING, proposed, ConceptDecision.NONE, null, unchanged, closeReason);
  }

  /** The committee has decided on the proposed concept. */
  public Wheel decide(ConceptDecision said, LocalDate on) {
    require(WheelState.BRIEFING, "be decided on");
    if (concept == null) {
      throw new WrongState(id, state, "be decided on without a concept");
    }
    return with(state, concept, said, on, conceptUnchanged, closeReason);
  }

  /** Everybody knows where the year is going; the units may begin. */
  public Wheel run() {
    require(WheelState.BRIEFING, "run");
    return with(WheelState.RUNNING, concept, decision, decidedOn, conceptUnchanged, closeReason);
  }

  /** HR says why the conversations that were not held are closed. */
  public Wheel close(String reason) {
    require(WheelState.RUNNING, "be closed");
    return with(state, concept, decision, decidedOn, conceptUnchanged, reason);
  }

  /** The year is looked back on. */
  public Wheel evaluate() {
    require(WheelState.RUNNING, "be evaluated");
    return with(WheelState.EVALUATING, concept, decision, decidedOn, conceptUnchanged, closeReason);
  }

  /** Everybody can read what came of the year. */
  public Wheel publish() {
    require(WheelState.EVALUATING, "be published");
    return with(WheelState.EVALUATED, concept, decision, decidedOn, conceptUnchanged, closeReason);
  }

  private void require(WheelState needed, String verb) {
    if (state != needed) {
      throw new WrongState(id, state, verb);
    }
  }

  private Wheel with(
      WheelState next,
      Concept running,
      ConceptDecision said,
      LocalDate on,
      boolean same,
      String why) {
    return new Wheel(
        id,
        sector,
        firstDay,
        lastDay,
        evaluationOn,
        units,
        next,
        processInstanceId,
        running,
        said,
        on,
        same,
        why);
  }
}
