package dk.mushjul.organisation.process;

import dk.mushjul.organisation.Employee;
import java.util.Objects;

/** What the engine knows of a person. */
record Account(String userId, String firstName, String lastName, String email) {

  Account {
    firstName = Objects.requireNonNullElse(firstName, "");
    lastName = Objects.requireNonNullElse(lastName, "");
    email = Objects.requireNonNullElse(email, "");
  }

  static Account of(Employee person) {
    return new Account(person.id(), person.firstName(), person.lastName(), person.email());
  }
}
