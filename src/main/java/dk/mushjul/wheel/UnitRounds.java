package dk.mushjul.wheel;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The rounds of all units in all wheels. */
@Repository
public class UnitRounds {

  /** The round of that id, {@code <year>/<unit_id>}. */
  public Optional<UnitRound> find(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }

  /** The rounds of a wheel. */
  public List<UnitRound> ofWheel(String wheelId) {
    throw new UnsupportedOperationException("follows");
  }

  /** What the manager wants the unit to look at this year; empty when nothing was written. */
  public Optional<String> focus(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }

  /** What the unit agreed on in its group conversation; empty when none was held. */
  public List<GroupGoal> groupPlan(String unitRoundId) {
    throw new UnsupportedOperationException("follows");
  }
}
