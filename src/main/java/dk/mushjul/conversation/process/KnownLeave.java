package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.form.FieldError;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The days on which an employee is known to be away: no talk can be planned there. */
@Component
class KnownLeave {

  private final Directory directory;

  KnownLeave(Directory directory) {
    this.directory = directory;
  }

  /** Whether the employee of a talk is away on that day. */
  boolean covers(Conversation conversation, LocalDate day) {
    return directory.awayOn(conversation.parties().employee(), day);
  }

  /** What the manager is told about such a day, under the key and label of the field. */
  List<FieldError> errors(String key, String label, Conversation conversation, LocalDate day) {
    return directory
        .employee(conversation.parties().employee())
        .filter(employee -> employee.awayOn(day))
        .map(employee -> employee.firstName() + " er ikke på arbejde den dag. Vælg en anden.")
        .map(message -> List.of(new FieldError(key, label, message)))
        .orElse(List.of());
  }

  /** The day itself, or the first one after the leave that it falls into. */
  LocalDate after(Conversation conversation, LocalDate day) {
    return directory
        .employee(conversation.parties().employee())
        .filter(employee -> employee.awayOn(day))
        .map(Employee::absentTo)
        .map(last -> last.plusDays(1))
        .orElse(day);
  }
}
