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
  private final Meetings meetings;

  Arrivals(
      Unguarded engine, CallConversation calling, Conversations conversations, Meetings meetings) {
    this.engine = engine;
    this.calling = calling;
    this.conversations = conversations;
    this.meetings = meetings;
  }

  @EventListener
  void on(EmployeeJoined joined) {
    // HR, who imports the organisation, has no right to the tasks of others.
    engine.run(() -> calling.callNewcomer(joined.employeeId()));
    // What has begun just now hears of nothing before that is done.
    engine.run(() -> meet(joined.employeeId()));
  }

  /** Whoever comes back may have another manager than before. */
  private void meet(String employee) {
    conversations.ofEmployee(employee).stream()
        .findFirst()
        .filter(conversation -> !conversation.isWaitingForReturn())
        .ifPresent(meetings::catchUp);
  }
}
