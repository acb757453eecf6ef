package dk.mushjul.conversation;

/** The two who prepare, each in a step of their own. */
public enum PreparedBy {
  /** The employee. */
  EMPLOYEE("prepareEmployee"),
  /** The manager. */
  MANAGER("prepareManager");

  private final String step;

  PreparedBy(String step) {
    this.step = step;
  }

  /** The stem of the step. */
  public String step() {
    return step;
  }

  /** Who that is in a conversation. */
  public String author(Conversation conversation) {
    return this == EMPLOYEE ? conversation.parties().employee() : conversation.parties().manager();
  }
}
