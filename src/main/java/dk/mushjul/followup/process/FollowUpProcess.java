package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Unguarded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** What the application tells the follow-up's process. */
@Component
public class FollowUpProcess {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final Conversations conversations;
  private final Unguarded engine;

  FollowUpProcess(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      Conversations conversations,
      Unguarded engine) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.conversations = conversations;
    this.engine = engine;
  }

  /** Starts the follow-up of an agreed plan; returns the instance's id. */
  public String start(Conversation conversation) {
    return runtime
        .startProcessInstanceByKey(
            FollowUpModel.KEY, businessKey(conversation), variables(conversation))
        .getProcessInstanceId();
  }

  private static String businessKey(Conversation conversation) {
    return conversation.parties().wheelId() + "/" + conversation.parties().employee();
  }

  private static Map<String, Object> variables(Conversation conversation) {
    var parties = conversation.parties();
    var variables = new HashMap<String, Object>();
    variables.put("wheelId", parties.wheelId());
    variables.put(FollowUpModel.CONVERSATION_ID, parties.id());
    variables.put("unitId", parties.unitId());
    variables.put("employee", parties.employee());
    variables.put("manager", parties.manager());
    variables.put(FollowUpModel.FOLLOW_UP_ON, conversation.followUpOn().toString());
    return variables;
  }

  /** The employee has left; nothing more is followed up. */
  public void employeeLeft(String instanceId) {
    send(FollowUpModel.EMPLOYEE_LEFT, instanceId, Map.of());
  }

  /** Whether something in the follow-up could still be asked of the employee. */
  public boolean isUnderWay(Conversation conversation) {
    return conversation.followUpInstanceId() != null
        && !waiting(FollowUpModel.LEAVE_STARTED, conversation.followUpInstanceId()).isEmpty();
  }

  /** The employee is away from now on; what waits is put aside. */
  public void leaveStarted(Conversation conversation) {
    send(FollowUpModel.LEAVE_STARTED, conversation.followUpInstanceId(), Map.of());
  }

  /** The employee is not asked about a change any more: the plan stays as it is. */
  public void changeNoLongerAsked(Conversation conversation) {
    tasks
        .createTaskQuery()
        .processInstanceId(conversation.followUpInstanceId())
        .taskDefinitionKey(FollowUpModel.ANSWERS_CHANGE)
        .taskAssignee(conversation.parties().employee())
        .list()
        .forEach(this::endUnanswered);
  }

  /** As when nobody answers. */
  private void endUnanswered(Task task) {
    management
        .createJobQuery()
        .executionId(task.getExecutionId())
        .activityId(FollowUpModel.CHANGE_UNANSWERED)
        .list()
        .forEach(unanswered -> management.executeJob(unanswered.getId()));
  }

  /** The employee is back; it goes on, and the day of it may be another now. */
  public void returned(Conversation conversation) {
    send(
        FollowUpModel.RETURNED,
        conversation.followUpInstanceId(),
        Map.of(FollowUpModel.FOLLOW_UP_ON, conversation.followUpOn().toString()));
  }

  /** Asks the new manager to meet the employee about the plan that holds. */
  public void managerChanged(Conversation conversation) {
    ask(FollowUpModel.MANAGER_CHANGED, FollowUpModel.MEETS, conversation, Map.of());
  }

  /** Something is in the way; the manager is asked, once for all that is told until the answer. */
  void obstacleTold(Conversation conversation) {
    if (!waitsAt(FollowUpModel.ANSWERS_OBSTACLE, conversation)) {
      ask(FollowUpModel.OBSTACLE_TOLD, FollowUpModel.ANSWERS_OBSTACLE, conversation, Map.of());
    }
  }

  /** A change of the plan is proposed; the other is asked. */
  void changeProposed(Conversation conversation, String approver) {
    ask(
        FollowUpModel.CHANGE_PROPOSED,
        FollowUpModel.ANSWERS_CHANGE,
        conversation,
        Map.of(FollowUpModel.CHANGE_APPROVER, approver));
  }

  /** What was proposed is no proposal any more: the plan stays as it is, nobody is asked. */
  void letChangeFall(String instance) {
    send(FollowUpModel.CHANGE_WITHDRAWN, instance, Map.of());
  }

  /** Who is asked about a change now, by the id of the task. */
  Map<String, String> askedAboutChange(Conversation conversation) {
    return tasks
        .createTaskQuery()
        .processInstanceId(conversation.followUpInstanceId())
        .taskDefinitionKey(FollowUpModel.ANSWERS_CHANGE)
        .list()
        .stream()
        .collect(Collectors.toMap(Task::getId, Task::getAssignee));
  }

  private boolean waitsAt(String step, Conversation conversation) {
    return runtime
            .createExecutionQuery()
            .processInstanceId(conversation.followUpInstanceId())
            .activityId(step)
            .count()
        > 0;
  }

  private void ask(
      String message, String step, Conversation conversation, Map<String, Object> variables) {
    engine.run(
        () -> {
          if (!send(message, conversation.followUpInstanceId(), variables)) {
            askAfterwards(step, conversation, variables);
          }
        });
  }

  /** The plan holds until the next one, also once its follow-up is over. */
  private void askAfterwards(
      String step, Conversation conversation, Map<String, Object> variables) {
    var instance =
        runtime
            .createProcessInstanceByKey(FollowUpModel.KEY)
            .businessKey(businessKey(conversation))
            .setVariables(variables(conversation))
            .setVariables(variables)
            .startBeforeActivity(step)
            .execute();
    conversation.isFollowedUpIn(instance.getProcessInstanceId());
    conversations.save(conversation);
  }

  private boolean send(String message, String instanceId, Map<String, Object> variables) {
    var waiting = waiting(message, instanceId);
    waiting.forEach(
        execution -> runtime.messageEventReceived(message, execution.getId(), variables));
    return !waiting.isEmpty();
  }

  private List<Execution> waiting(String message, String instanceId) {
    return runtime
        .createExecutionQuery()
        .processInstanceId(instanceId)
        .messageEventSubscriptionName(message)
        .list();
  }
}
