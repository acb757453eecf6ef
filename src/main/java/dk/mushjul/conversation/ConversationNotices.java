package dk.mushjul.conversation;

import dk.mushjul.notification.Appointment;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the two parties what happens with their conversation. */
@Component
public class ConversationNotices {

  private static final LocalTime UNKNOWN_TIME = LocalTime.of(9, 0);

  private final Notices notices;
  private final Directory directory;
  private final Guests guests;

  ConversationNotices(Notices notices, Directory directory, Guests guests) {
    this.guests = guests;
    this.notices = notices;
    this.directory = directory;
  }

  /** Invites both, or tells them of the new day. */
  public void invite(Conversation conversation) {
    var kind = conversation.calendarSequence() > 1 ? "invitationChanged" : "invitation";
    both(conversation, kind, Urgency.AT_ONCE, Optional.of(appointment(conversation, false)));
    guests.of(conversation).forEach(guest -> invite(guest, conversation));
  }

  /** Takes back the invitation, when one is out; to be called before the talk is given up. */
  public void cancel(Conversation conversation) {
    if (conversation.isInvited()) {
      both(
          conversation,
          "invitationCancelled",
          Urgency.AT_ONCE,
          Optional.of(appointment(conversation, true)));
      guests.of(conversation).forEach(guest -> cancel(guest, conversation));
    }
  }

  /** Takes the talk out of a manager's calendar who does not hold it any more. */
  public void cancelFor(String manager, Conversation conversation) {
    if (conversation.isInvited()) {
      var off = Optional.of(appointment(conversation, true));
      notices.send(
          new Notice("invitationCancelled", manager, Urgency.AT_ONCE, facts(conversation), off));
    }
  }

  /** Invites the manager who holds the talk from now on. */
  public void inviteManager(Conversation conversation) {
    if (conversation.isInvited()) {
      var entry = Optional.of(appointment(conversation, false));
      var manager = conversation.parties().manager();
      notices.send(new Notice("invitation", manager, Urgency.AT_ONCE, facts(conversation), entry));
    }
  }

  /** Whoever is no guest any more hears so, and whoever is one now is invited. */
  void exchangeGuests(Conversation conversation) {
    if (conversation.isInvited()) {
      var invited = notices.holders(uid(conversation));
      var now = guests.of(conversation);
      invited.stream()
          .filter(person -> !conversation.isParty(person) && !now.contains(person))
          .forEach(guest -> cancel(guest, conversation));
      now.stream()
          .filter(guest -> !invited.contains(guest))
          .forEach(guest -> invite(guest, conversation));
    }
  }

  /** Tells the employee who the manager is from now on. */
  public void managerChanged(Conversation conversation) {
    var facts = new HashMap<>(facts(conversation));
    var link = "/mus/forloeb/" + conversation.parties().id();
    facts.put("link", link);
    // Of two changes before the next mail only the last is told.
    notices.withdraw(link);
    notices.send(
        new Notice(
            "managerChanged",
            conversation.parties().employee(),
            Urgency.DAILY,
            facts,
            Optional.empty()));
  }

  /** Invites somebody besides the two, or tells of the new day. */
  void invite(String guest, Conversation conversation) {
    tell("guestInvited", guest, conversation, false);
  }

  /** Takes the invitation back from somebody besides the two. */
  void cancel(String guest, Conversation conversation) {
    tell("guestCancelled", guest, conversation, true);
  }

  private void tell(String kind, String guest, Conversation conversation, boolean cancelled) {
    var facts = new HashMap<>(facts(conversation));
    facts.put("link", cancelled ? "/mus/" : guests.page(conversation, guest));
    notices.send(
        new Notice(
            kind,
            guest,
            Urgency.AT_ONCE,
            facts,
            Optional.of(appointment(conversation, cancelled))));
  }

  /** Asks the employee whether a talk may come sooner than the notice period allows. */
  public void shortNotice(Conversation conversation, String taskId) {
    var facts = new HashMap<>(facts(conversation));
    facts.put("link", "/mus/tasks/" + taskId);
    var employee = conversation.parties().employee();
    notices.send(new Notice("shortNotice", employee, Urgency.AT_ONCE, facts, Optional.empty()));
  }

  /** Tells both that the plan is agreed. */
  public void agreed(Conversation conversation) {
    var facts = new HashMap<>(facts(conversation));
    facts.put("link", "/mus/plan/" + conversation.parties().id());
    both(conversation, "planAgreed", Urgency.DAILY, facts, Optional.empty());
  }

  /** Tells both that the conversation has moved to the next round. */
  public void postponed(Conversation conversation) {
    both(conversation, "conversationPostponed", Urgency.DAILY, Optional.empty());
  }

  private void both(
      Conversation conversation, String kind, Urgency urgency, Optional<Appointment> appointment) {
    both(conversation, kind, urgency, facts(conversation), appointment);
  }

  private void both(
      Conversation conversation,
      String kind,
      Urgency urgency,
      Map<String, String> facts,
      Optional<Appointment> appointment) {
    List.of(conversation.parties().employee(), conversation.parties().manager())
        .forEach(person -> notices.send(new Notice(kind, person, urgency, facts, appointment)));
  }

  private Map<String, String> facts(Conversation conversation) {
    var facts = new HashMap<String, String>();
    facts.put("employee", name(conversation.parties().employee()));
    facts.put("manager", name(conversation.parties().manager()));
    facts.put("link", "/mus/");
    var appointed = conversation.appointed();
    put(facts, "on", appointed.on());
    put(facts, "from", appointed.from());
    put(facts, "place", appointed.place());
    put(facts, "minutes", appointed.minutes());
    put(facts, "followUpOn", conversation.followUpOn());
    return facts;
  }

  private static void put(Map<String, String> facts, String key, Object value) {
    if (value != null) {
      facts.put(key, value.toString());
    }
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  /** A second talk is another entry in the calendar: the first one took place. */
  private static String uid(Conversation conversation) {
    var number = conversation.newTalk().isAsked() ? "-2" : "";
    return "conversation-" + conversation.parties().id() + number;
  }

  private static Appointment appointment(Conversation conversation, boolean cancelled) {
    var appointed = conversation.appointed();
    return new Appointment(
        uid(conversation),
        appointed.on(),
        appointed.from() == null ? UNKNOWN_TIME : appointed.from(),
        appointed.minutes(),
        appointed.place(),
        "MUS",
        cancelled);
  }
}
