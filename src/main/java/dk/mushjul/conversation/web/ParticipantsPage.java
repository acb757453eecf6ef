package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.Participant;
import dk.mushjul.conversation.Participants;
import dk.mushjul.conversation.Readers;
import dk.mushjul.security.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the two say who else takes part in their talk, and what that one may see. */
@Controller
class ParticipantsPage {

  private static final String PATH = "/mus/deltagere/{conversationId}";

  private final Conversations conversations;
  private final Participants participants;
  private final PeopleByName people;
  private final Readers readers;
  private final AgreedPlans names;
  private final SignedIn signedIn;

  ParticipantsPage(
      Conversations conversations,
      Participants participants,
      PeopleByName people,
      Readers readers,
      AgreedPlans names,
      SignedIn signedIn) {
    this.conversations = conversations;
    this.participants = participants;
    this.people = people;
    this.readers = readers;
    this.names = names;
    this.signedIn = signedIn;
  }

  /** One of them in words; {@code mayAgree} when the reader's yes is missing. */
  record Line(
      String id,
      String name,
      String proposedBy,
      boolean agreed,
      boolean mayAgree,
      Set<String> sees) {}

  @GetMapping(PATH)
  String show(@PathVariable String conversationId, Model model) {
    var conversation = ours(conversationId);
    var parties = conversation.parties();
    var own = parties.employee().equals(me());
    model.addAttribute("id", conversationId);
    model.addAttribute("own", own);
    model.addAttribute("other", names.name(own ? parties.manager() : parties.employee()));
    model.addAttribute("year", parties.wheelId());
    model.addAttribute("possible", participants.isPossible(conversation));
    model.addAttribute(
        "lines",
        participants.of(conversation).stream().map(one -> line(one, conversation)).toList());
    return "mus/participants";
  }

  private Line line(Participant one, Conversation conversation) {
    var mine = one.proposedBy().equals(me());
    return new Line(
        one.id(),
        names.name(one.person()),
        names.name(one.proposedBy()),
        one.isAgreed(),
        !one.isAgreed() && !mine && participants.isPossible(conversation),
        one.sees());
  }

  @PostMapping(PATH)
  String propose(
      @PathVariable String conversationId,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(required = false) List<String> sees,
      RedirectAttributes flash) {
    var conversation = ours(conversationId);
    if (!participants.isPossible(conversation)) {
      throw notFound();
    }
    var found = people.find(person).stream().filter(id -> mayCome(conversation, id)).toList();
    if (found.size() == 1) {
      participants.propose(conversation, me(), found.get(0), named(sees));
    } else {
      flash.addFlashAttribute("problem", found.isEmpty() ? "nobody" : "several");
      flash.addFlashAttribute("typed", person);
    }
    return back(conversationId);
  }

  private boolean mayCome(Conversation conversation, String person) {
    return !conversation.isParty(person)
        && participants.of(conversation).stream().noneMatch(one -> one.person().equals(person));
  }

  private static Set<String> named(List<String> sees) {
    return sees == null
        ? Set.of()
        : sees.stream().filter(Participant.NAMEABLE::contains).collect(Collectors.toSet());
  }

  @PostMapping(PATH + "/ja")
  String agree(
      @PathVariable String conversationId,
      @RequestParam String participant,
      RedirectAttributes flash) {
    var conversation = ours(conversationId);
    if (!participants.isPossible(conversation)) {
      flash.addFlashAttribute("tooLate", true);
    } else if (!participants.agree(conversation, me(), participant)) {
      throw notFound();
    }
    return back(conversationId);
  }

  @PostMapping(PATH + "/fortryd")
  String withdraw(@PathVariable String conversationId, @RequestParam String participant) {
    if (!participants.withdraw(ours(conversationId), me(), participant)) {
      throw notFound();
    }
    return back(conversationId);
  }

  private static String back(String conversationId) {
    return "redirect:/mus/deltagere/" + conversationId;
  }

  private Conversation ours(String conversationId) {
    return conversations
        .find(conversationId)
        .filter(found -> readers.isOneOfTheTwo(found, me()))
        .orElseThrow(ParticipantsPage::notFound);
  }

  private String me() {
    return signedIn.userId().orElseThrow();
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
