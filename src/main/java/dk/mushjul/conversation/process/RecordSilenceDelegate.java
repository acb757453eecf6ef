package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.DisagreementNotices;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the other party never answered the plan: silence is never a yes. */
@Component
class RecordSilenceDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final DisagreementNotices notices;

  RecordSilenceDelegate(Conversations conversations, DisagreementNotices notices) {
    this.conversations = conversations;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation =
        conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    conversation.disagree();
    conversations.save(conversation);
    notices.unanswered(conversation);
    execution.setVariable(ConversationModel.PLAN_OUTCOME, "disagreed");
  }
}
