package dk.mushjul.conversation.process;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.PlanChanges;
import dk.mushjul.engine.PartySource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who plays which role in a conversation right now. */
@Component
class ConversationParties implements PartySource {

  private final Conversations conversations;
  private final PlanChanges changes;

  ConversationParties(Conversations conversations, PlanChanges changes) {
    this.conversations = conversations;
    this.changes = changes;
  }

  @Override
  public Subject.Kind kind() {
    return Subject.Kind.CONVERSATION;
  }

  @Override
  public Optional<String> party(String conversationId, String role) {
    return conversations.find(conversationId).map(conversation -> party(conversation, role));
  }

  @Override
  public Map<String, String> parties(Collection<String> conversationIds, String role) {
    var parties = new HashMap<String, String>();
    if (role.equals(ConversationModel.CHANGE_APPROVER) && !changes.areOpen(conversationIds)) {
      return parties;
    }
    for (var conversation : conversations.findAll(conversationIds)) {
      Optional.ofNullable(party(conversation, role))
          .ifPresent(person -> parties.put(conversation.parties().id(), person));
    }
    return parties;
  }

  private String party(Conversation conversation, String role) {
    return switch (role) {
      case ConversationModel.EMPLOYEE -> conversation.parties().employee();
      case ConversationModel.MANAGER -> conversation.parties().manager();
      case ConversationModel.WRITER -> conversation.writer();
      case ConversationModel.APPROVER -> conversation.approver();
      case ConversationModel.CHANGE_APPROVER -> changes.approver(conversation).orElse(null);
      default -> null;
    };
  }
}
