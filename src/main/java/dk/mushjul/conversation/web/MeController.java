package dk.mushjul.conversation.web;

import dk.mushjul.content.AccessLog;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.OfferedSlot;
import dk.mushjul.conversation.process.ChooseTime;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.Plans;
import dk.mushjul.security.SignedIn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, my conversations, my plan, what I wrote, and who has read about me. */
@RestController
class MeController {

  private final SignedIn signedIn;
  private final Directory directory;
  private final Conversations conversations;
  private final Plans plans;
  private final OwnWords words;
  private final AccessLog accessLog;
  private final ChooseTime choice;

  MeController(
      SignedIn signedIn,
      Directory directory,
      Conversations conversations,
      Plans plans,
      OwnWords words,
      AccessLog accessLog,
      ChooseTime choice) {
    this.signedIn = signedIn;
    this.directory = directory;
    this.conversations = conversations;
    this.plans = plans;
    this.words = words;
    this.accessLog = accessLog;
    this.choice = choice;
  }

  @GetMapping("/mus/api/me")
  @Transactional
  public ResponseEntity<Map<String, Object>> me() {
    return signedIn
        .userId()
        .map(me -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(about(me)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
  }

  private Map<String, Object> about(String me) {
    var mine = conversations.ofEmployee(me);
    var about = new LinkedHashMap<String, Object>();
    about.put("id", me);
    about.put("name", directory.employee(me).map(Employee::name).orElse(me));
    about.put("groups", signedIn.groups());
    about.put("manager", directory.managerOf(me).map(this::name).orElse(null));
    about.put("conversations", mine.stream().map(this::view).toList());
    about.put("plan", plan(mine, me));
    about.put("written", words.of(me));
    about.put("seen", accessLog.about(me));
    return about;
  }

  private Map<String, Object> view(Conversation conversation) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", conversation.parties().id());
    view.put("year", conversation.parties().wheelId());
    view.put("state", conversation.shownState().word());
    view.put("manager", name(conversation.parties().manager()));
    view.put("on", conversation.appointed().on());
    view.put("from", Objects.toString(conversation.appointed().from(), null));
    view.put("place", conversation.appointed().place());
    view.put("slots", choice.free(conversation).stream().map(MeController::slot).toList());
    view.put("heldOn", conversation.heldOn());
    view.put("agreedOn", conversation.agreedOn());
    view.put("followUpOn", conversation.followUpOn());
    view.put("followedUpOn", conversation.followedUpOn());
    return view;
  }

  private static Map<String, Object> slot(OfferedSlot slot) {
    var view = new LinkedHashMap<String, Object>();
    view.put("slotId", slot.id());
    view.put("on", slot.on());
    view.put("from", slot.from().toString());
    view.put("minutes", slot.minutes());
    view.put("place", slot.place());
    return view;
  }

  /** The goals of the newest plan that both have agreed on. */
  private List<Map<String, Object>> plan(List<Conversation> mine, String me) {
    return mine.stream()
        .filter(conversation -> conversation.agreedOn() != null)
        .findFirst()
        .map(conversation -> plans.goals(conversation.parties().id(), me))
        .orElse(List.of());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
