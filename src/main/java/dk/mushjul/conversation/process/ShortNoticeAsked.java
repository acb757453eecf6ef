package dk.mushjul.conversation.process;

import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.StepCreated;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Asks the employee at once when a talk comes sooner than the notice period allows. */
@Component
class ShortNoticeAsked implements StepCreated {

  private final Conversations conversations;
  private final ConversationNotices notices;

  ShortNoticeAsked(Conversations conversations, ConversationNotices notices) {
    this.conversations = conversations;
    this.notices = notices;
  }

  @Override
  public String stem() {
    return AcceptShortNoticeTask.STEM;
  }

  @Override
  public boolean hasTold() {
    return true;
  }

  @Override
  public void created(DelegateTask task) {
    var id = (String) task.getVariable(ConversationModel.CONVERSATION_ID);
    notices.shortNotice(conversations.get(id), task.getId());
  }
}
