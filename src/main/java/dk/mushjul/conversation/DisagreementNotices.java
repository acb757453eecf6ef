package dk.mushjul.conversation;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells whom it concerns that two do not agree on a plan, never about what. */
@Component
public class DisagreementNotices {

  private final Notices notices;
  private final Guests guests;
  private final WritersView views;
  private final Readers readers;
  private final Directory directory;

  DisagreementNotices(
      Notices notices, Guests guests, WritersView views, Readers readers, Directory directory) {
    this.notices = notices;
    this.guests = guests;
    this.views = views;
    this.readers = readers;
    this.directory = directory;
  }

  /** Where the two, HR and the manager's manager read what each may know of it. */
  public static String page(String conversationId) {
    return "/mus/uenighed/" + conversationId;
  }

  /**
   * The manager's manager, who helps together with HR; and whoever wrote the plan, who may say now
   * how one sees it.
   */
  void arisen(Conversation conversation) {
    tellAbove("disagreed", conversation);
    views.writer(conversation).ifPresent(writer -> send("ownViewAsked", writer, conversation));
  }

  /** The same where one of the two never answered: that is neither a yes nor a no. */
  public void unanswered(Conversation conversation) {
    tellAbove("planUnanswered", conversation);
  }

  private void tellAbove(String kind, Conversation conversation) {
    guests.managersManager(conversation).ifPresent(person -> send(kind, person, conversation));
  }

  /** Both as far as the plan is theirs, that it was noted. */
  public void recorded(Conversation conversation) {
    var parties = conversation.parties();
    Stream.of(parties.employee(), parties.manager())
        .filter(person -> readers.madeThePlan(conversation, person))
        .forEach(person -> send("disagreementNoted", person, conversation));
  }

  /** HR has helped: what was not sent yet would lead where nothing is to be done any more. */
  public void helped(Conversation conversation) {
    notices.withdraw(page(conversation.parties().id()));
  }

  private void send(String kind, String person, Conversation conversation) {
    var parties = conversation.parties();
    notices.send(
        new Notice(
            kind,
            person,
            Urgency.DAILY,
            Map.of(
                "employee",
                name(parties.employee()),
                "manager",
                name(parties.manager()),
                "with",
                name(person.equals(parties.employee()) ? parties.manager() : parties.employee()),
                "link",
                page(parties.id())),
            Optional.empty()));
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
