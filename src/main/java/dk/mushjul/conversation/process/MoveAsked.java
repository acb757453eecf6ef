package dk.mushjul.conversation.process;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.MoveProposals;
import dk.mushjul.engine.StepCreated;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Asks the employee at once when a talk would come sooner than both were told. */
@Component
class MoveAsked implements StepCreated {

  private final Conversations conversations;
  private final MoveProposals proposals;
  private final BookingNotices notices;

  MoveAsked(Conversations conversations, MoveProposals proposals, BookingNotices notices) {
    this.conversations = conversations;
    this.proposals = proposals;
    this.notices = notices;
  }

  @Override
  public String stem() {
    return AcceptMoveTask.STEM;
  }

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void created(DelegateTask task) {
    var id = (String) task.getVariable(ConversationModel.CONVERSATION_ID);
    notices.moveProposed(conversations.get(id), proposals.newest(id).orElseThrow(), task.getId());
  }
}
