package dk.mushjul.conversation.process;

/** Not there, or not this person's: which, nobody is told. */
public final class NotTheirs extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotTheirs(String conversationId) {
    super("Not theirs: " + conversationId);
  }
}
