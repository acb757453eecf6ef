package dk.mushjul.notification.web;

import dk.mushjul.notification.BoardVisits;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.SignedIn;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How many messages wait for somebody whom no mail tells of them. */
@ControllerAdvice(basePackages = "dk.mushjul", annotations = Controller.class)
class NewMessages {

  private final BoardVisits visits;
  private final Directory directory;
  private final SignedIn signedIn;

  NewMessages(BoardVisits visits, Directory directory, SignedIn signedIn) {
    this.visits = visits;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  /** Their number; 0 for whoever gets mail. Counted only by a page that shows it. */
  @ModelAttribute("newMessages")
  IntSupplier newMessages() {
    return () ->
        signedIn
            .userId()
            .flatMap(directory::employee)
            .filter(person -> person.email() == null)
            .map(Employee::id)
            .map(visits::unread)
            .orElse(0);
  }
}
