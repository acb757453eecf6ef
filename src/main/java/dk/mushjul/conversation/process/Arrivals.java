package dk.mushjul.conversation.process;

import dk.mushjul.engine.Unguarded;
import dk.mushjul.organisation.DirectoryEvent.EmployeeJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees to it that whoever comes while the wheel is turning has a conversation too. */
@Component
class Arrivals {

  private final Unguarded engine;
  private final CallConversation calling;

  Arrivals(Unguarded engine, CallConversation calling) {
    this.engine = engine;
    this.calling = calling;
  }

  @EventListener
  void on(EmployeeJoined joined) {
    // HR, who imports the organisation, has no right to the tasks of others.
    engine.run(() -> calling.callNewcomer(joined.employeeId()));
  }
}
