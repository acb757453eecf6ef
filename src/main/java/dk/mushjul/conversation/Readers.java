package dk.mushjul.conversation;

import dk.mushjul.organisation.Directory;
import org.springframework.stereotype.Component;

/** Who may read what of a conversation now, as the directory has it on this day. */
@Component
public class Readers {

  private final Directory directory;

  Readers(Directory directory) {
    this.directory = directory;
  }

  /**
   * Whether somebody is one of the two: the employee, or the manager who held the talk and still is
   * the employee's manager.
   */
  public boolean isOneOfTheTwo(Conversation conversation, String person) {
    var parties = conversation.parties();
    return parties.employee().equals(person)
        || parties.manager().equals(person) && isManagerNow(conversation, person);
  }

  /** Whether somebody may read the plan now that it is agreed; a new manager may too. */
  public boolean mayReadPlan(Conversation conversation, String person) {
    return conversation.agreedOn() != null
        && (isOneOfTheTwo(conversation, person) || isManagerNow(conversation, person));
  }

  private boolean isManagerNow(Conversation conversation, String person) {
    return directory
        .managerOf(conversation.parties().employee())
        .filter(person::equals)
        .isPresent();
  }
}
