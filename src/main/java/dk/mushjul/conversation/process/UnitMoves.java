package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.UnitChanged;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets this year's conversation of somebody who moves to another unit go along or stay, by the
 * table {@code unitMove}: it counts in one of the two, never in both.
 */
@Component
class UnitMoves {

  private final Unguarded engine;
  private final Conversations conversations;
  private final CallConversation calling;
  private final RoundOfToday rounds;
  private final GroupTalks groups;
  private final Redating redating;
  private final Wheels wheels;

  UnitMoves(
      Unguarded engine,
      Conversations conversations,
      CallConversation calling,
      RoundOfToday rounds,
      GroupTalks groups,
      Redating redating,
      Wheels wheels) {
    this.engine = engine;
    this.conversations = conversations;
    this.calling = calling;
    this.rounds = rounds;
    this.groups = groups;
    this.redating = redating;
    this.wheels = wheels;
  }

  @EventListener
  void on(UnitChanged changed) {
    wheels
        .newest()
        .filter(wheel -> wheel.state() == WheelState.RUNNING)
        .ifPresent(wheel -> engine.run(() -> move(changed, wheel)));
  }

  private void move(UnitChanged changed, Wheel wheel) {
    var existing = conversations.of(wheel.id(), changed.employeeId());
    if (existing.isEmpty()) {
      // The round of before would have called later, the one of now perhaps already has.
      calling.callNewcomer(changed.employeeId());
    }
    existing.ifPresent(
        conversation -> rounds.movesTo(conversation).ifPresent(round -> move(conversation, round)));
  }

  private void move(Conversation conversation, UnitRound round) {
    conversation.moveTo(round.id(), round.unitId());
    conversations.passOn(conversation);
    groups.moved(conversation, round);
    redating.of(conversation.processInstanceId());
  }
}
