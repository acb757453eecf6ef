package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that whoever comes while the wheel is turning has a conversation too. */
@Component
class Arrivals {

  private final Unguarded engine;
  private final CallConversation calling;
  private final Conversations conversations;
  private final NewManagers managers;
  private final Meetings meetings;

  Arrivals(
      Unguarded engine,
      CallConversation calling,
      Conversations conversations,
      NewManagers managers,
      Meetings meetings) {
    this.engine = engine;
    this.calling = calling;
    this.conversations = conversations;
    this.managers = managers;
    this.meetings = meetings;
  }

  @EventListener
  void on(EmployeeJoined joined) {
    // HR, who imports the organisation, has no right to the tasks of others.
    engine.run(() -> calling.callNewcomer(joined.employeeId()));
    engine.run(() -> managers.planGoesOn(joined.employeeId()));
    // What has begun just now hears of nothing before that is done.
    engine.run(() -> meet(joined.employeeId()));
  }

  /** Whoever comes back may have another manager than before; of what is over nobody talks. */
  private void meet(String employee) {
    conversations.ofEmployee(employee).stream()
        .filter(one -> !one.state().isSettled() || one.hasAgreedPlan())
        .findFirst()
        .filter(conversation -> !conversation.isWaitingForReturn())
        .ifPresent(meetings::catchUp);
  }
}
