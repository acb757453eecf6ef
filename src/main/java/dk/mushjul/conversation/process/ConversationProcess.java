package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What the application tells the conversation's process. */
@Component
public class ConversationProcess {

  private static final String NEXT_WHEEL = "other";

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ManagementService management;
  private final Conversations conversations;

  ConversationProcess(
      RuntimeService runtime,
      RepositoryService repository,
      ManagementService management,
      Conversations conversations) {
    this.runtime = runtime;
    this.repository = repository;
    this.management = management;
    this.conversations = conversations;
  }

  /** Starts the process of each, in the caller's transaction, and keeps the instances' ids. */
  void call(List<Conversation> called) {
    var definition = called.isEmpty() ? null : newestDefinition();
    for (var conversation : called) {
      var start = start(definition, conversation);
      if (conversation.state() == ConversationState.ON_LEAVE) {
        // Nobody is asked to plan with somebody who is away: it begins where a leave would put it.
        start.startBeforeActivity(ConversationModel.WAITS_FOR_RETURN);
      }
      conversation.runsIn(start.execute().getProcessInstanceId());
    }
  }

  /**
   * Starts the process of somebody whose manager became one meanwhile and is asked to meet the
   * employee: from the beginning, because a message would find the new instance only after it.
   */
  void callAndMeet(Conversation conversation) {
    var start =
        start(newestDefinition(), conversation)
            .startBeforeActivity(ConversationModel.CALLED)
            .startBeforeActivity(ConversationModel.MEETS);
    conversation.runsIn(start.execute().getProcessInstanceId());
  }

  private ProcessInstantiationBuilder start(String definition, Conversation conversation) {
    var parties = conversation.parties();
    return runtime
        .createProcessInstanceById(definition)
        .businessKey(parties.wheelId() + "/" + parties.employee())
        .setVariables(variables(conversation));
  }

  /** Nobody has two talks ahead: what an earlier wheel still had to hold ends with these. */
  void takesTheirPlace(List<Conversation> called) {
    if (!called.isEmpty()) {
      var wheel = called.get(0).parties().wheelId();
      var people = called.stream().map(conversation -> conversation.parties().employee()).toList();
      conversations
          .outstandingBefore(wheel, people)
          .forEach(earlier -> wheelClosed(earlier.parties().id(), NEXT_WHEEL));
    }
  }

  /** Looked up once for all: by its key the engine would ask the database for each. */
  private String newestDefinition() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(ConversationModel.KEY)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private static Map<String, Object> variables(Conversation conversation) {
    var parties = conversation.parties();
    var variables = new HashMap<String, Object>();
    variables.put(ConversationModel.CONVERSATION_ID, parties.id());
    variables.put(ConversationModel.EMPLOYEE, parties.employee());
    variables.put(ConversationModel.MANAGER, parties.manager());
    // Known to the first steps too, which run before the conversation itself is kept; also that
    // there is none, or each of them would look for what is not there.
    ConversationFacts.of(conversation)
        .forEach((name, fact) -> variables.put(name, Variables.stringValue(fact, true)));
    return variables;
  }

  /** The employee is away from now on; what waits is put aside. */
  public void leaveStarted(String conversationId) {
    send(ConversationModel.LEAVE_STARTED, conversationId);
  }

  /** The employee is back; the conversation is planned again. */
  public void returned(Conversation conversation) {
    send(ConversationModel.RETURNED, conversation.parties().id());
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

  /** The manager would move the talk to a time within the notice period: the employee is asked. */
  void moveProposed(String conversationId) {
    send(ConversationModel.MOVE_PROPOSED, conversationId);
  }

  /** What the employee was asked has come to nothing, as when nobody answers. */
  void moveNoLongerAsked(Conversation conversation) {
    management
        .createJobQuery()
        .processInstanceId(conversation.processInstanceId())
        .activityId(ConversationModel.MOVE_UNANSWERED)
        .list()
        .forEach(unanswered -> management.executeJob(unanswered.getId()));
  }

  /**
   * The day of the talk had come, and there is another: the two wait for that one.
   *
   * @throws ProcessEngineException when the model of this instance does not hear it
   */
  void newDay(String conversationId) {
    if (!send(ConversationModel.NEW_DAY, conversationId, Map.of())) {
      throw new ProcessEngineException(
          "conversation " + conversationId + " does not hear " + ConversationModel.NEW_DAY);
    }
  }

  /** The unit's group conversation is held; whoever waits for it goes on. */
  void groupMet(String conversationId) {
    send(ConversationModel.GROUP_MET, conversationId);
  }

  /** Whether that instance is still under way. */
  boolean isRunning(String instance) {
    return instance != null
        && runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
  }

  /**
   * What was between the employee and the manager before begins anew with the next; false where
   * there is nothing that could.
   */
  boolean beginAnew(String conversationId) {
    return send(ConversationModel.NEW_TALK_NEEDED, conversationId, Map.of());
  }

  /** Asks the new manager to meet the employee; false when nothing is under way any more. */
  boolean managerChanged(String conversationId) {
    return send(ConversationModel.MANAGER_CHANGED, conversationId, Map.of());
  }

  private void send(String message, String conversationId) {
    send(message, conversationId, Map.of());
  }

  private boolean send(String message, String conversationId, Map<String, Object> variables) {
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
    return !waiting.isEmpty();
  }
}
