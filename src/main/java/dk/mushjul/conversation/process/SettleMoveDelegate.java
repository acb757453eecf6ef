package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.MoveProposals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves the talk when the employee said yes; else the time stands, and the manager is told. */
@Component
class SettleMoveDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final MoveProposals proposals;
  private final MoveConversation move;
  private final BookingNotices notices;

  SettleMoveDelegate(
      Conversations conversations,
      MoveProposals proposals,
      MoveConversation move,
      BookingNotices notices) {
    this.conversations = conversations;
    this.proposals = proposals;
    this.move = move;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    proposals
        .accepted(conversation.parties().id())
        .ifPresentOrElse(
            when -> move.to(when, conversation), () -> notices.moveDeclined(conversation));
  }
}
