package dk.mushjul.wheel.process;

import dk.mushjul.content.Subject;
import dk.mushjul.engine.PartySource;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who plays which role in a unit's round right now. */
@Component
class UnitRoundParties implements PartySource {

  private final UnitRounds rounds;
  private final UnitRoundProcess process;

  UnitRoundParties(UnitRounds rounds, UnitRoundProcess process) {
    this.rounds = rounds;
    this.process = process;
  }

  @Override
  public Subject.Kind kind() {
    return Subject.Kind.UNIT_ROUND;
  }

  @Override
  public Optional<String> party(String unitRoundId, String role) {
    return WheelModel.MANAGER.equals(role)
        ? rounds.find(unitRoundId).map(UnitRound::unitId).flatMap(process::manager)
        : Optional.empty();
  }
}
