package dk.mushjul.conversation.process;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.engine.StandIns;
import dk.mushjul.engine.StandIns.StandIn;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who finds the time of a talk now: its manager, or whoever stands in for the manager there. */
@Component
public class ActingManager {

  private final StandIns standIns;
  private final Directory directory;

  ActingManager(StandIns standIns, Directory directory) {
    this.standIns = standIns;
    this.directory = directory;
  }

  /** The id of that one. */
  public String of(Conversation conversation) {
    var parties = conversation.parties();
    return standIns
        .of(parties.manager())
        .filter(standIn -> standIn.takes().test(Subject.conversation(parties.id())))
        .map(StandIn::person)
        .orElse(parties.manager());
  }

  /** The name of whoever stands in, for the manager who is not asked meanwhile. */
  public Optional<String> insteadOf(String manager, Conversation conversation) {
    return Optional.of(conversation)
        .filter(one -> one.parties().manager().equals(manager))
        .map(this::of)
        .filter(person -> !person.equals(manager))
        .map(person -> directory.employee(person).map(Employee::name).orElse(person));
  }
}
