package dk.mushjul.conversation;

import dk.mushjul.organisation.DirectoryEvent.ManagerChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who the manager's manager is follows from the directory: with another manager, or another one
 * above the manager, somebody else comes along to the talk.
 */
@Component
class GuestExchange {

  private final Conversations conversations;
  private final ConversationNotices invitations;

  GuestExchange(Conversations conversations, ConversationNotices invitations) {
    this.conversations = conversations;
    this.invitations = invitations;
  }

  /** After the conversation itself has gone over to the new manager. */
  @EventListener
  @Order(1)
  void on(ManagerChanged changed) {
    conversations.withManagersManager(changed.employeeId()).forEach(invitations::exchangeGuests);
  }
}
