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

  /** Whether somebody is one of the two: the employee, or the manager who has the talk now. */
  public boolean isOneOfTheTwo(Conversation conversation, String person) {
    var parties = conversation.parties();
    return parties.employee().equals(person)
        || parties.manager().equals(person) && isManagerNow(conversation, person);
  }

  /**
   * Whether somebody may read the plan: when it is agreed, the employee and whoever is the manager
   * now; when the two could not agree, they themselves.
   */
  public boolean mayReadPlan(Conversation conversation, String person) {
    return conversation.agreedOn() == null
        ? conversation.isDisputed() && madeThePlan(conversation, person)
        : mayReadWhatHolds(conversation, person);
  }

  /**
   * Whether somebody may read what holds of the plan, once it is agreed or the disagreement is
   * noted: the employee and whoever is the manager now.
   */
  public boolean mayReadWhatHolds(Conversation conversation, String person) {
    return (conversation.agreedOn() != null || conversation.isDisagreementNoted())
        && (isOneOfTheTwo(conversation, person) || isManagerNow(conversation, person));
  }

  /**
   * Whether somebody is one of the two and the plan was made with them: then nothing in it is kept
   * from them.
   */
  public boolean madeThePlan(Conversation conversation, String person) {
    return isOneOfTheTwo(conversation, person)
        && (conversation.parties().employee().equals(person)
            || person.equals(conversation.tenure().planWith()));
  }

  private boolean isManagerNow(Conversation conversation, String person) {
    return directory
        .managerOf(conversation.parties().employee())
        .filter(person::equals)
        .isPresent();
  }
}
