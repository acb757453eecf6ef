package dk.mushjul.followup.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.plan.PlanChange;
import dk.mushjul.plan.Plans;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of a proposed change when one of the two is another: the employee's own goes to the
 * new manager, a former manager's falls.
 */
@Component
class ChangeHandover {

  private final Unguarded engine;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final Conversations conversations;
  private final PlanChanges changes;
  private final Plans plans;
  private final FollowUpProcess followUps;

  ChangeHandover(
      Unguarded engine,
      RuntimeService runtime,
      TaskService tasks,
      Conversations conversations,
      PlanChanges changes,
      Plans plans,
      FollowUpProcess followUps) {
    this.followUps = followUps;
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.conversations = conversations;
    this.changes = changes;
    this.plans = plans;
  }

  @EventListener
  void on(EmployeeLeft left) {
    conversations
        .ofEmployee(left.employeeId())
        .forEach(conversation -> changes.withdraw(conversation.parties().id()));
  }

  @EventListener
  void on(ManagerChanged changed) {
    for (var conversation : conversations.ofEmployee(changed.employeeId())) {
      changes
          .open(conversation.parties().id())
          .ifPresent(change -> engine.run(() -> handOver(conversation, change, changed.to())));
    }
  }

  private void handOver(Conversation conversation, PlanChange change, String manager) {
    if (!passesOn(conversation, change)) {
      followUps.letChangeFall(conversation.followUpInstanceId());
    } else if (manager != null) {
      ask(conversation.followUpInstanceId(), manager);
    }
  }

  /** What is confidential stays between the employee and the manager of before. */
  private boolean passesOn(Conversation conversation, PlanChange change) {
    return change.proposer().equals(conversation.parties().employee())
        && plans.goals(change.conversationId(), ContentStore.SYSTEM).stream()
            .filter(goal -> change.goalId().equals(goal.get("goalId")))
            .noneMatch(goal -> Boolean.TRUE.equals(goal.get("goalConfidential")));
  }

  private void ask(String instance, String manager) {
    runtime.setVariable(instance, FollowUpModel.CHANGE_APPROVER, manager);
    tasks
        .createTaskQuery()
        .processInstanceId(instance)
        .taskDefinitionKey(FollowUpModel.ANSWERS_CHANGE)
        .list()
        .forEach(task -> tasks.setAssignee(task.getId(), manager));
  }
}
