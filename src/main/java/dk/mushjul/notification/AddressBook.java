package dk.mushjul.notification;

import java.time.LocalDate;
import java.util.Optional;

/** Where mail for a person goes, asked when it is sent. */
public interface AddressBook {

  /** The person's entry; empty for somebody unknown or gone. */
  Optional<Addressee> find(String userId);

  /** Whether the person is away on a day and is to be left in peace. */
  boolean awayOn(String userId, LocalDate day);

  /** A person's name and address; the address is null where there is none. */
  record Addressee(String name, String email) {}
}
