package dk.mushjul.conversation;

import java.util.List;
import java.util.stream.Stream;

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

  /**
   * Whose preparation somebody may find: the manager's of today and, for the employee, that of the
   * manager who held the talk.
   */
  List<String> authors(Conversation conversation, String reader) {
    var now = author(conversation);
    var then = conversation.tenure().heldBy();
    return this == EMPLOYEE || !conversation.parties().employee().equals(reader) || then == null
        ? List.of(now)
        : Stream.of(now, then).distinct().toList();
  }

  /** Who that is in a conversation. */
  public String author(Conversation conversation) {
    return this == EMPLOYEE ? conversation.parties().employee() : conversation.parties().manager();
  }
}
