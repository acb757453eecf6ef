package dk.mushjul.substitute.process;

import dk.mushjul.form.Option;
import dk.mushjul.organisation.ConversationParty;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Role;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a manager can name: other managers, and the manager's own people. */
@Component
class SubstituteOptions {

  private final Directory directory;

  SubstituteOptions(Directory directory) {
    this.directory = directory;
  }

  List<Option> of(String manager) {
    return directory.everybody().values().stream()
        .filter(party -> !party.employee().id().equals(manager))
        .filter(party -> isManager(party) || manager.equals(party.managerId()))
        .map(ConversationParty::employee)
        .sorted(Comparator.comparing(Employee::name).thenComparing(Employee::id))
        .map(person -> new Option(person.name() + " (" + person.id() + ")", person.id()))
        .toList();
  }

  private static boolean isManager(ConversationParty party) {
    return party.employee().roles().contains(Role.MANAGER);
  }
}
