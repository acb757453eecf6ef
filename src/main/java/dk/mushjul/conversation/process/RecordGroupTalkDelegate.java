package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.wheel.InsteadOfTalks;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the unit's group conversation count as the year's talk, once it has been held. */
@Component
class RecordGroupTalkDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final UnitRounds rounds;

  RecordGroupTalkDelegate(Conversations conversations, UnitRounds rounds) {
    this.conversations = conversations;
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    // Whoever settles the round in this moment shall find this conversation waiting, or is through.
    var round = rounds.getAndHold(conversation.parties().unitRoundId());
    var held = round.instead() == InsteadOfTalks.HELD;
    if (held) {
      hold(conversation, round, execution);
    }
    execution.setVariable(ConversationModel.GROUP_TALK_HELD, held);
  }

  private void hold(Conversation conversation, UnitRound round, DelegateExecution execution) {
    conversation.holdInGroup(round.lastGrusHeldOn());
    conversations.save(conversation);
    execution.setVariable(ConversationModel.CONVERSATION_ON, conversation.heldOn().toString());
    execution.setVariable(ConversationModel.WRITER, conversation.writer());
    execution.setVariable(ConversationModel.APPROVER, conversation.approver());
  }
}
