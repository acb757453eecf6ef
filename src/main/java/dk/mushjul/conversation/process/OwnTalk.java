package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Reassignment;
import dk.mushjul.engine.Unguarded;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An own talk for somebody whose group meets instead: one wish is enough, as long as the plan is
 * not written.
 */
@Component
public class OwnTalk {

  private final Conversations conversations;
  private final CallConversation calling;
  private final Reassignment reassignment;
  private final Unguarded engine;

  OwnTalk(
      Conversations conversations,
      CallConversation calling,
      Reassignment reassignment,
      Unguarded engine) {
    this.conversations = conversations;
    this.calling = calling;
    this.reassignment = reassignment;
    this.engine = engine;
  }

  /**
   * The manager is asked to find a time.
   *
   * @throws NotTheirs when the conversation is another's
   * @throws Taken when no group stands for the talk, or the plan is written already
   */
  @Transactional
  public void wish(String employee, String conversationId) {
    var found =
        conversations
            .find(conversationId)
            .filter(one -> one.parties().employee().equals(employee))
            .orElseThrow(() -> new NotTheirs(conversationId));
    reassignment.hold(Stream.ofNullable(found.processInstanceId()).toList());
    // Whoever was writing the plan is through now.
    var conversation = conversations.get(conversationId);
    if (!conversation.mayHaveOwnTalk()) {
      throw new Taken(conversationId);
    }
    engine.run(() -> calling.ownTalk(conversation));
  }
}
