package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the application tells the follow-up's process. */
@Component
public class FollowUpProcess {

  private final RuntimeService runtime;

  FollowUpProcess(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Starts the follow-up of an agreed plan; returns the instance's id. */
  public String start(Conversation conversation) {
    var parties = conversation.parties();
    var variables = new HashMap<String, Object>();
    variables.put("wheelId", parties.wheelId());
    variables.put(FollowUpModel.CONVERSATION_ID, parties.id());
    variables.put("unitId", parties.unitId());
    variables.put("employee", parties.employee());
    variables.put("manager", parties.manager());
    variables.put(FollowUpModel.FOLLOW_UP_ON, conversation.followUpOn().toString());
    return runtime
        .startProcessInstanceByKey(
            FollowUpModel.KEY, parties.wheelId() + "/" + parties.employee(), variables)
        .getProcessInstanceId();
  }

  /** The employee has left; nothing more is followed up. */
  public void employeeLeft(String instanceId) {
    runtime
        .createExecutionQuery()
        .processInstanceId(instanceId)
        .messageEventSubscriptionName(FollowUpModel.EMPLOYEE_LEFT)
        .list()
        .forEach(
            execution ->
                runtime.messageEventReceived(FollowUpModel.EMPLOYEE_LEFT, execution.getId()));
  }
}
