package dk.mushjul.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.mushjul.notification.AddressBook;
import dk.mushjul.notification.Addressee;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The directory as the address book of notices: whoever has left gets no more mail. */
@Component
class NoticeAddresses implements AddressBook {

  private final Directory directory;

  NoticeAddresses(Directory directory) {
    this.directory = directory;
  }

  @Override
  public Map<String, Addressee> find(Collection<String> userIds) {
    return people(userIds)
        .filter(Employee::works)
        .collect(toMap(Employee::id, one -> new Addressee(one.id(), one.name(), one.email())));
  }

  @Override
  public Set<String> away(Collection<String> userIds, LocalDate day) {
    return people(userIds).filter(one -> one.awayOn(day)).map(Employee::id).collect(toSet());
  }

  private Stream<Employee> people(Collection<String> userIds) {
    return directory.parties(userIds).values().stream().map(ConversationParty::employee);
  }
}
