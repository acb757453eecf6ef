package dk.mushjul.conversation.process;

/** Somebody was quicker, or the talk has come further than that. */
public final class Taken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Taken(String conversationId) {
    super("Too late: " + conversationId);
  }
}
