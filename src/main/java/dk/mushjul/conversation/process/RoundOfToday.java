package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.policy.Policy;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.process.UnitRoundProcess;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where a person's talk counts today: in the round of the unit that it belongs to. */
@Component
class RoundOfToday {

  private static final String BEFORE_TALK = "beforeTalk";

  private final Directory directory;
  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitRoundProcess unitRounds;
  private final Policy policy;

  RoundOfToday(
      Directory directory,
      Wheels wheels,
      UnitRounds rounds,
      UnitRoundProcess unitRounds,
      Policy policy) {
    this.directory = directory;
    this.wheels = wheels;
    this.rounds = rounds;
    this.unitRounds = unitRounds;
    this.policy = policy;
  }

  /** The round of the unit that this person's talk belongs to now, opened if need be. */
  Optional<UnitRound> of(Wheel wheel, String employeeId) {
    return unit(employeeId).flatMap(unit -> round(wheel, unit));
  }

  /**
   * The round of another unit that a conversation goes along to, by the table {@code unitMove};
   * empty where it stays.
   */
  Optional<UnitRound> movesTo(Conversation conversation) {
    return movesTo(conversation, stage(conversation));
  }

  /** The same for a conversation that ended before its talk and is called again. */
  Optional<UnitRound> returnsTo(Conversation conversation) {
    return movesTo(conversation, BEFORE_TALK);
  }

  private static String stage(Conversation conversation) {
    // A talk that is had anew does not undo the one that was held.
    if (conversation.state().isBeforeTheTalk() && !conversation.newTalk().isAsked()) {
      return BEFORE_TALK;
    }
    return conversation.state().isSettled() ? "closed" : "talkHeld";
  }

  private Optional<UnitRound> movesTo(Conversation conversation, String stage) {
    var parties = conversation.parties();
    var wheel = wheels.get(parties.wheelId());
    return unit(parties.employee())
        .filter(unit -> !unit.equals(parties.unitId()))
        .filter(wheel::includes)
        .filter(unit -> policy.goesAlong(stage, wheel.sector(), unit))
        .flatMap(unit -> round(wheel, unit));
  }

  private Optional<String> unit(String employeeId) {
    return directory
        .party(employeeId)
        .filter(party -> party.managerId() != null)
        .map(ConversationParty::unitId);
  }

  private Optional<UnitRound> round(Wheel wheel, String unit) {
    return rounds.of(wheel.id(), unit).or(() -> late(wheel, unit));
  }

  /** The round of a unit that came, or got its first talk, while the wheel was turning. */
  private Optional<UnitRound> late(Wheel wheel, String unit) {
    return wheel.state() == WheelState.RUNNING && wheel.includes(unit)
        ? Optional.of(unitRounds.open(wheel, unit))
        : Optional.empty();
  }
}
