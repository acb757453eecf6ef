package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the application tells the conversation's process. */
@Component
public class ConversationProcess {

  private final RuntimeService runtime;
  private final Conversations conversations;

  ConversationProcess(RuntimeService runtime, Conversations conversations) {
    this.runtime = runtime;
    this.conversations = conversations;
  }

  /** Starts the process of each, in the caller's transaction, and keeps the instances' ids. */
  void call(List<Conversation> called) {
    for (var conversation : called) {
      var parties = conversation.parties();
      var start =
          runtime
              .createProcessInstanceByKey(ConversationModel.KEY)
              .businessKey(parties.wheelId() + "/" + parties.employee())
              .setVariables(variables(conversation, "planning"));
      if (conversation.state() == ConversationState.ON_LEAVE) {
        // Nobody is asked to plan with somebody who is away: it begins where a leave would put it.
        start.startBeforeActivity(ConversationModel.WAITS_FOR_RETURN);
      }
      conversation.runsIn(start.execute().getProcessInstanceId());
    }
  }

  static Map<String, Object> variables(Conversation conversation, String resumeAt) {
    var parties = conversation.parties();
    var variables = new HashMap<String, Object>();
    variables.put(ConversationModel.CONVERSATION_ID, parties.id());
    variables.put(ConversationModel.WHEEL_ID, parties.wheelId());
    variables.put(ConversationModel.UNIT_ID, parties.unitId());
    variables.put(ConversationModel.EMPLOYEE, parties.employee());
    variables.put(ConversationModel.MANAGER, parties.manager());
    variables.put(ConversationModel.SUGGESTED_ON, conversation.suggestedOn().toString());
    variables.put(ConversationModel.RESUME_AT, resumeAt);
    return variables;
  }

  /** The employee is away from now on; what waits is put aside. */
  public void leaveStarted(String conversationId) {
    send(ConversationModel.LEAVE_STARTED, conversationId);
  }

  /** The employee is back; the conversation is planned again. */
  public void returned(Conversation conversation) {
    var id = conversation.parties().id();
    runtime.setVariable(
        conversation.processInstanceId(),
        ConversationModel.SUGGESTED_ON,
        conversation.suggestedOn().toString());
    send(ConversationModel.RETURNED, id);
  }

  /** The employee has left. */
  public void employeeLeft(String conversationId) {
    send(ConversationModel.EMPLOYEE_LEFT, conversationId);
  }

  /** The wheel closes; what was not held moves to the next round. */
  public void wheelClosed(String conversationId, String reason) {
    send(
        ConversationModel.WHEEL_CLOSED,
        conversationId,
        Map.of(ConversationModel.CLOSE_REASON, reason));
  }

  private void send(String message, String conversationId) {
    send(message, conversationId, Map.of());
  }

  private void send(String message, String conversationId, Map<String, Object> variables) {
    var instance = conversations.get(conversationId).processInstanceId();
    var waiting =
        runtime
            .createExecutionQuery()
            .processInstanceId(instance)
            .messageEventSubscriptionName(message)
            .list();
    // A conversation that has ended hears nothing any more, which is no fault.
    waiting.forEach(
        execution -> runtime.messageEventReceived(message, execution.getId(), variables));
  }
}
