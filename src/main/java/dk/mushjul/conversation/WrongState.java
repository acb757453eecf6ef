package dk.mushjul.conversation;

/** Something was asked of a conversation that its order does not allow; the process is to blame. */
public final class WrongState extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WrongState(String id, ConversationState state, String verb) {
    super("Conversation " + id + " is " + state + ": it cannot " + verb);
  }
}
