package dk.mushjul.notification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Where mail for a person goes, asked when it is sent. */
public interface AddressBook {

  /** The entries of these people, by user id; whoever is unknown or gone is missing. */
  Map<String, Addressee> find(Collection<String> userIds);

  /** Those among these people who are away on a day and are to be left in peace. */
  Set<String> away(Collection<String> userIds, LocalDate day);
}
