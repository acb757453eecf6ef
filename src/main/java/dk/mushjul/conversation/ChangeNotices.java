package dk.mushjul.conversation;

import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the two what became of a proposed change of their plan, never what it was. */
@Component
class ChangeNotices {

  private final Notices notices;
  private final Directory directory;

  ChangeNotices(Notices notices, Directory directory) {
    this.notices = notices;
    this.directory = directory;
  }

  /** Both hear that the plan has a new version. */
  void agreed(Conversation conversation) {
    var parties = conversation.parties();
    List.of(parties.employee(), parties.manager())
        .forEach(person -> send("planChanged", person, conversation));
  }

  /** Who proposed it hears that the plan stands as it was. */
  void notAgreed(Conversation conversation, String proposer) {
    send("changeNotAgreed", proposer, conversation);
  }

  /** Whoever was asked hears that it was taken back. */
  void withdrawn(Conversation conversation, String proposer, String person) {
    send("proposalWithdrawn", person, proposer, conversation);
  }

  private void send(String kind, String person, Conversation conversation) {
    var parties = conversation.parties();
    var other = parties.employee().equals(person) ? parties.manager() : parties.employee();
    send(kind, person, other, conversation);
  }

  private void send(String kind, String person, String other, Conversation conversation) {
    notices.send(
        new Notice(
            kind,
            person,
            Urgency.DAILY,
            Map.of("with", name(other), "link", "/mus/plan/" + conversation.parties().id()),
            Optional.empty()));
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
