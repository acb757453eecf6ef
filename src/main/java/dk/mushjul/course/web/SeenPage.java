package dk.mushjul.course.web;

import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.course.Readings;
import dk.mushjul.course.Words;
import dk.mushjul.security.SignedIn;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who has read what one wrote, and what was written in one's own conversations. */
@Controller
class SeenPage {

  private static final int FIRST = 40;

  private final Readings readings;
  private final Conversations conversations;
  private final SignedIn signedIn;
  private final MessageSource messages;

  SeenPage(
      Readings readings, Conversations conversations, SignedIn signedIn, MessageSource messages) {
    this.readings = readings;
    this.conversations = conversations;
    this.signedIn = signedIn;
    this.messages = messages;
  }

  @GetMapping("/mus/set")
  String show(@RequestParam(required = false) String alle, Model model, Locale locale) {
    var me = signedIn.userId().orElseThrow();
    var own =
        conversations.ofEmployee(me).stream()
            .map(conversation -> Subject.conversation(conversation.parties().id()))
            .toList();
    var all = readings.of(me, own, new Words(messages, locale));
    var more = alle == null && all.size() > FIRST;
    model.addAttribute("seen", more ? all.subList(0, FIRST) : all);
    model.addAttribute("more", more);
    return "mus/seen";
  }
}
