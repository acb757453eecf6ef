package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.followup.process.FollowUpProcess;
import dk.mushjul.organisation.DirectoryEvent.EmployeeLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends whatever is under way with somebody who has left. */
@Component
class Departures {

  private final Unguarded engine;
  private final Conversations conversations;
  private final ConversationProcess process;
  private final FollowUpProcess followUps;

  Departures(
      Unguarded engine,
      Conversations conversations,
      ConversationProcess process,
      FollowUpProcess followUps) {
    this.engine = engine;
    this.conversations = conversations;
    this.process = process;
    this.followUps = followUps;
  }

  @EventListener
  void on(EmployeeLeft left) {
    // HR, who imports the organisation, has no right to the tasks of others.
    engine.run(
        () -> {
          conversations.ofEmployee(left.employeeId()).forEach(this::end);
        });
  }

  private void end(Conversation conversation) {
    process.employeeLeft(conversation.parties().id());
    if (conversation.followUpInstanceId() != null) {
      followUps.employeeLeft(conversation.followUpInstanceId());
      endAgreed(conversation.parties().id());
    }
  }

  /** Whose course was over already: no process is left that would keep why nobody follows up. */
  private void endAgreed(String conversationId) {
    var conversation = conversations.get(conversationId);
    if (conversation.state() == ConversationState.AGREED) {
      conversation.end();
      conversations.save(conversation);
    }
  }
}
