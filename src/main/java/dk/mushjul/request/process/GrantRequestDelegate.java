package dk.mushjul.request.process;

import dk.mushjul.conversation.process.CallConversation;
import dk.mushjul.request.Requests;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives the employee the conversation that was asked for, where one can be called now. */
@Component
class GrantRequestDelegate implements JavaDelegate {

  private final Requests requests;
  private final CallConversation conversations;
  private final RequestNotices notices;

  GrantRequestDelegate(Requests requests, CallConversation conversations, RequestNotices notices) {
    this.requests = requests;
    this.conversations = conversations;
    this.notices = notices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var request = requests.get((String) execution.getVariable(RequestModel.REQUEST_ID));
    conversations.callFor(request.employeeId());
    notices.answered(request);
  }
}
