package dk.mushjul.followup.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import dk.mushjul.plan.PlanChange;
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

  ChangeHandover(
      Unguarded engine,
      RuntimeService runtime,
      TaskService tasks,
      Conversations conversations,
      PlanChanges changes) {
    this.engine = engine;
    this.runtime = runtime;
    this.tasks = tasks;
    this.conversations = conversations;
    this.changes = changes;
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
    if (!change.proposer().equals(conversation.parties().employee())) {
      letFall(conversation.followUpInstanceId());
    } else if (manager != null) {
      ask(conversation.followUpInstanceId(), manager);
    }
  }

  private void letFall(String instance) {
    runtime
        .createProcessInstanceModification(instance)
        .cancelAllForActivity(FollowUpModel.ANSWERS_CHANGE)
        .startBeforeActivity(FollowUpModel.NOTES_SILENCE)
        .execute();
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
