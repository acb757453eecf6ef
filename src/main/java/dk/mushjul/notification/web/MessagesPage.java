package dk.mushjul.notification.web;

import dk.mushjul.clock.BusinessClock;
import dk.mushjul.notification.BoardVisits;
import dk.mushjul.notification.mail.Noticeboard;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.security.SignedIn;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that one was told, for whoever has no mail address or lost a mail. */
@Controller
class MessagesPage {

  private final Noticeboard board;
  private final BoardVisits visits;
  private final Directory directory;
  private final SignedIn signedIn;

  MessagesPage(Noticeboard board, BoardVisits visits, Directory directory, SignedIn signedIn) {
    this.board = board;
    this.visits = visits;
    this.directory = directory;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/beskeder")
  String show(Model model, Locale language) {
    var me = signedIn.userId().orElseThrow();
    var person = directory.employee(me);
    var name = person.map(Employee::name).orElse(me);
    // Whom no mail tells has read nothing before the first visit.
    var first = person.map(Employee::email).isPresent() ? Instant.MAX : Instant.MIN;
    model.addAttribute("messages", board.of(me, name, BoardVisits.SHOWN, language));
    model.addAttribute("before", visits.note(me).orElse(first));
    model.addAttribute("zone", BusinessClock.ZONE);
    return "mus/messages";
  }
}
