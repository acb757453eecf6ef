package dk.mushjul.conversation;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells manager and employee what happens on the way to a time for their talk. */
@Component
public class BookingNotices {

  /** Where a manager sees everybody. */
  public static final String EVERYBODY = "/mus/medarbejdere";

  private static final String ONE = "/mus/tid/";

  private final Notices notices;
  private final Directory directory;

  BookingNotices(Notices notices, Directory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  /** Where the employee of a conversation picks a time or asks for another. */
  public static String page(String conversationId) {
    return ONE + conversationId;
  }

  /** Asks the employee to pick one of the times. */
  public void offered(Conversation conversation) {
    var facts = facts(conversation);
    facts.put("until", conversation.offeredUntil().toString());
    send("timesOffered", conversation.parties().employee(), Urgency.AT_ONCE, facts);
  }

  /** Where whoever stands in for the manager answers an employee who asks for another time. */
  public static String answerPage(String conversationId) {
    return ONE + conversationId + "/svar";
  }

  /** Tells the manager, or whoever acts instead, that the employee asks for another time. */
  public void asked(Conversation conversation, String person) {
    var facts = facts(conversation);
    facts.put("link", answerLink(conversation, person));
    send("otherTimeAsked", person, Urgency.AT_ONCE, facts);
  }

  /** Tells whoever was asked that there is nothing to answer any more. */
  public void askedNoMore(Conversation conversation, String person) {
    var parties = conversation.parties();
    send(
        "proposalWithdrawn",
        person,
        Urgency.DAILY,
        Map.of("with", name(parties.employee()), "link", answerLink(conversation, person)));
  }

  private static String answerLink(Conversation conversation, String person) {
    var parties = conversation.parties();
    return person.equals(parties.manager()) ? EVERYBODY : answerPage(parties.id());
  }

  /** Tells the employee that the time, or what is on offer, stands. */
  public void kept(Conversation conversation) {
    var kind = conversation.isInvited() ? "timeKept" : "offerStands";
    var facts = facts(conversation);
    if (conversation.isInvited()) {
      facts.put("on", conversation.appointed().on().toString());
    }
    send(kind, conversation.parties().employee(), Urgency.AT_ONCE, facts);
  }

  /** Asks the employee at once whether the talk may come sooner than both were told. */
  public void moveProposed(Conversation conversation, Conversation.Appointed when, String taskId) {
    var facts = facts(conversation);
    facts.put("on", when.on().toString());
    facts.put("link", "/mus/tasks/" + taskId);
    send("moveProposed", conversation.parties().employee(), Urgency.AT_ONCE, facts);
  }

  /** Tells the manager that the employee would not, and that the time stands. */
  public void moveDeclined(Conversation conversation) {
    var facts = facts(conversation);
    facts.put("on", conversation.appointed().on().toString());
    facts.put("link", "/mus/forloeb/" + conversation.parties().id());
    send("moveDeclined", conversation.parties().manager(), Urgency.AT_ONCE, facts);
  }

  /** Tells the manager how many did not pick, so that the manager assigns the rest. */
  public void notChosen(String manager, long count) {
    send(
        "timesNotChosen",
        manager,
        Urgency.DAILY,
        Map.of("link", EVERYBODY, "count", String.valueOf(count)));
  }

  /** Nobody need be told any more to pick. */
  public void withdrawOffer(Conversation conversation) {
    notices.withdraw(page(conversation.parties().id()));
  }

  private Map<String, String> facts(Conversation conversation) {
    var parties = conversation.parties();
    var facts = new HashMap<String, String>();
    facts.put("employee", name(parties.employee()));
    facts.put("manager", name(parties.manager()));
    facts.put("link", page(parties.id()));
    return facts;
  }

  private void send(String kind, String person, Urgency urgency, Map<String, String> facts) {
    notices.send(new Notice(kind, person, urgency, facts, Optional.empty()));
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
