package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Reassignment;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitPrepared;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Carries what becomes of a unit's group conversation to the conversations that wait for it. */
@Component
class GroupTalks {

  private final UnitRounds rounds;
  private final Conversations conversations;
  private final ConversationProcess process;
  private final CallConversation calling;
  private final Reassignment reassignment;
  private final Unguarded engine;

  GroupTalks(
      UnitRounds rounds,
      Conversations conversations,
      ConversationProcess process,
      CallConversation calling,
      Reassignment reassignment,
      Unguarded engine) {
    this.rounds = rounds;
    this.conversations = conversations;
    this.process = process;
    this.calling = calling;
    this.reassignment = reassignment;
    this.engine = engine;
  }

  /** Whoever has no time yet is meant to talk as long as the unit now says. */
  @EventListener
  void on(UnitPrepared prepared) {
    var minutes = rounds.get(prepared.unitRoundId()).minutes();
    if (minutes != null) {
      reassignment.hold(
          untimed(prepared.unitRoundId()).map(Conversation::processInstanceId).toList());
      // Whose time was being set has one now.
      untimed(prepared.unitRoundId())
          .forEach(
              one -> {
                one.isToLast(minutes);
                conversations.save(one);
              });
    }
  }

  private Stream<Conversation> untimed(String unitRoundId) {
    return conversations.ofRound(unitRoundId).stream().filter(Conversation::isUntimed);
  }

  /** The unit's group conversation is over, or will not be held. */
  void settle(String unitRoundId) {
    rounds.settle(unitRoundId).ifPresent(round -> engine.run(() -> tell(round)));
  }

  private void tell(UnitRound round) {
    conversations.ofRound(round.id()).stream()
        .filter(Conversation::isInGroup)
        .forEach(one -> tell(one, round));
  }

  private void tell(Conversation conversation, UnitRound round) {
    if (conversation.state() == ConversationState.CALLED
        && round.instead() == InsteadOfTalks.HELD) {
      process.groupMet(conversation.parties().id());
    } else {
      leave(conversation);
    }
  }

  /** Whoever comes into a unit whose group does not meet any more has an own talk. */
  void moved(Conversation conversation, UnitRound round) {
    if (conversation.isInGroup() && round.instead() != InsteadOfTalks.PLANNED) {
      leave(conversation);
    }
  }

  /** Whoever was away when the group met was not there, and has an own talk after the return. */
  private void leave(Conversation conversation) {
    switch (conversation.state()) {
      case CALLED -> calling.ownTalk(conversation);
      case ON_LEAVE -> calling.keepOwnTalk(conversation);
      default -> {
        // What the group's talk has led to stands.
      }
    }
  }
}
