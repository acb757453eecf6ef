package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ParticipantView;
import dk.mushjul.conversation.Participants;
import dk.mushjul.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What somebody who takes part in a talk besides the two sees: time, place and what is named. */
@Controller
class ParticipantPage {

  private final Conversations conversations;
  private final Participants participants;
  private final ParticipantView view;
  private final AgreedPlans names;
  private final SignedIn signedIn;

  ParticipantPage(
      Conversations conversations,
      Participants participants,
      ParticipantView view,
      AgreedPlans names,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.participants = participants;
    this.view = view;
    this.names = names;
    this.signedIn = signedIn;
  }

  @GetMapping("/mus/deltager/{conversationId}")
  @Transactional
  public String show(@PathVariable String conversationId, Model model) {
    var me = signedIn.userId().orElseThrow();
    var conversation = conversations.find(conversationId).orElseThrow(ParticipantPage::notFound);
    var participant =
        participants.takingPart(conversation, me).orElseThrow(ParticipantPage::notFound);
    var parties = conversation.parties();
    model.addAttribute("employee", names.name(parties.employee()));
    model.addAttribute("manager", names.name(parties.manager()));
    model.addAttribute("year", parties.wheelId());
    model.addAttribute("at", conversation.isInvited() ? conversation.appointed() : null);
    model.addAttribute("panels", view.of(conversation, participant));
    return "mus/participant";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
