package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.WriterRole;
import org.springframework.stereotype.Component;

/**
 * Sees to it that no plan is written by a manager who was not in the talk: the two talk first, on
 * another day.
 */
@Component
class TalkAnew {

  private final Conversations conversations;
  private final CallConversation calling;

  TalkAnew(Conversations conversations, CallConversation calling) {
    this.conversations = conversations;
    this.calling = calling;
  }

  /** Whether whoever would write the next version of the plan was not there. */
  boolean isNeeded(Conversation conversation) {
    return conversation.writerRole() == WriterRole.MANAGER && conversation.wasHeldWithAnother();
  }

  /** Puts the conversation back to where a day is found. */
  void begin(String conversationId) {
    var conversation = conversations.get(conversationId);
    conversation.talkAnew(calling.suggestion(conversation));
    conversations.save(conversation);
  }
}
