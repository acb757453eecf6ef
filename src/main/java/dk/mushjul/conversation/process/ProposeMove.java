package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.MoveProposals;
import dk.mushjul.engine.Redating;
import dk.mushjul.engine.Unguarded;
import org.springframework.stereotype.Component;

/** Asks the employee whether a talk may be moved to a time sooner than the notice period allows. */
@Component
class ProposeMove {

  private final MoveProposals proposals;
  private final ConversationProcess process;
  private final OpenSteps steps;
  private final Redating redating;
  private final BookingNotices notices;
  private final Unguarded engine;

  ProposeMove(
      MoveProposals proposals,
      ConversationProcess process,
      OpenSteps steps,
      Redating redating,
      BookingNotices notices,
      Unguarded engine) {
    this.proposals = proposals;
    this.process = process;
    this.steps = steps;
    this.redating = redating;
    this.notices = notices;
    this.engine = engine;
  }

  /** Asks, or asks for another day than before: the time stands until there is a yes. */
  void ask(Conversation conversation, Conversation.Appointed when) {
    var id = conversation.parties().id();
    var instance = conversation.processInstanceId();
    proposals.propose(id, when);
    var open = steps.of(instance, ConversationModel.ASKS_FOR_MOVE);
    if (open.isPresent()) {
      redating.of(instance);
      notices.moveProposed(conversation, when, open.get().getId());
    } else {
      engine.run(() -> process.moveProposed(id));
    }
  }

  /** The talk has another time by other means: there is nothing left to ask. */
  void withdraw(Conversation conversation) {
    engine.run(() -> process.moveNoLongerAsked(conversation));
  }
}
