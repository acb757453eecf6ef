package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.wheel.Wheels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Moves a conversation that was not held to the next round. */
@Component
class PostponeToNextRoundDelegate implements JavaDelegate {

  private final Conversations conversations;
  private final ConversationNotices notices;
  private final Wheels wheels;

  PostponeToNextRoundDelegate(Conversations conversations, ConversationNotices notices, Wheels wheels) {
    this.conversations = conversations;
    this.notices = notices;
    this.wheels = wheels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var conversation = conversations.get((String) execution.getVariable(ConversationModel.CONVERSATION_ID));
    notices.cancel(conversation);
    conversation.postpone(wheels.closeReason(conversation.parties().wheelId()));
    conversations.save(conversation);
    notices.postponed(conversation);
  }
}
