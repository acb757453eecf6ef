package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Calling;
import dk.mushjul.conversation.Conversations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Calls the next conversations of a unit's round. */
@Component
class StartConversationsDelegate implements JavaDelegate {

  private final Calling calling;
  private final ConversationProcess process;
  private final Conversations conversations;

  StartConversationsDelegate(
      Calling calling, ConversationProcess process, Conversations conversations) {
    this.calling = calling;
    this.process = process;
    this.conversations = conversations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var called = calling.next((String) execution.getVariable(ConversationModel.UNIT_ROUND_ID));
    process.call(called.conversations());
    conversations.add(called.conversations());
    process.takesTheirPlace(called.conversations());
    execution.setVariable(ConversationModel.MORE_TO_START, called.more());
  }
}
