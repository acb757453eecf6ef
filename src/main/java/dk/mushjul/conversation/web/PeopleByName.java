package dk.mushjul.conversation.web;

import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds somebody by the id or the whole name; it lists nobody whom one does not know. */
@Component
class PeopleByName {

  private final Directory directory;

  PeopleByName(Directory directory) {
    this.directory = directory;
  }

  /** The ids of those who work here and are called that. */
  List<String> find(String idOrName) {
    var sought = idOrName.strip();
    var byId = directory.employee(sought).filter(Employee::works).map(Employee::id);
    return byId.isPresent()
        ? List.of(byId.get())
        : directory.everybody().values().stream()
            .map(party -> party.employee())
            .filter(employee -> employee.works() && employee.name().equalsIgnoreCase(sought))
            .map(Employee::id)
            .toList();
  }
}
