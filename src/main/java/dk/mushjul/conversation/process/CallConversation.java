package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Calling;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Sectors;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.policy.Policy;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import dk.mushjul.wheel.process.UnitRoundProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Calls one person's conversation outside the round's own calling: the new, the returned, and
 * whoever asked for one.
 */
@Component
public class CallConversation {

  private final Conversations conversations;
  private final Calling calling;
  private final ConversationProcess process;
  private final Wheels wheels;
  private final UnitRounds rounds;
  private final UnitRoundProcess unitRounds;
  private final Directory directory;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  CallConversation(
      Conversations conversations,
      Calling calling,
      ConversationProcess process,
      Wheels wheels,
      UnitRounds rounds,
      UnitRoundProcess unitRounds,
      Directory directory,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.calling = calling;
    this.process = process;
    this.wheels = wheels;
    this.rounds = rounds;
    this.unitRounds = unitRounds;
    this.directory = directory;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * Sees to it that the employee has a conversation to be planned in the newest wheel.
   *
   * @return false when there is no wheel, the unit has no part in it, there is no manager, or the
   *     conversation has already been held or is on its way
   */
  public boolean callFor(String employeeId) {
    var wheel = wheels.newest();
    if (wheel.isEmpty()) {
      return false;
    }
    var existing = conversations.of(wheel.get().id(), employeeId);
    return existing.isPresent()
        ? revive(existing.get())
        : round(wheel.get(), employeeId)
            .flatMap(round -> calling.callFor(employeeId, round))
            .map(this::begin)
            .orElse(false);
  }

  private Optional<UnitRound> round(Wheel wheel, String employeeId) {
    return directory
        .party(employeeId)
        .filter(party -> party.managerId() != null)
        .map(ConversationParty::unitId)
        .flatMap(unit -> rounds.of(wheel.id(), unit).or(() -> late(wheel, unit)));
  }

  /** The round of a unit that came, or got its first talk, while the wheel was turning. */
  private Optional<UnitRound> late(Wheel wheel, String unitId) {
    return wheel.state() == WheelState.RUNNING && wheel.includes(unitId)
        ? Optional.of(unitRounds.open(wheel, unitId))
        : Optional.empty();
  }

  private boolean begin(Conversation conversation) {
    process.call(List.of(conversation));
    conversations.add(List.of(conversation));
    conversations.save(conversation);
    return true;
  }

  private boolean revive(Conversation conversation) {
    if (conversation.state() != ConversationState.POSTPONED) {
      return false;
    }
    conversation.callAgain(suggestion(conversation));
    process.call(List.of(conversation));
    conversations.save(conversation);
    return true;
  }

  /** The employee is back: the conversation is planned for a day that can still be kept. */
  public void welcomeBack(Conversation conversation) {
    conversation.callAgain(suggestion(conversation));
    conversations.save(conversation);
    process.returned(conversation);
  }

  private LocalDate suggestion(Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due("conversationSuggestedAgain", sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, LocalDate.now(clock)))
        .orElseThrow();
  }
}
