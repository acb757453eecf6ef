package dk.mushjul.substitute;

import dk.mushjul.conversation.BookingNotices;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.TimeWish;
import dk.mushjul.conversation.TimeWishes;
import dk.mushjul.notification.Notice;
import dk.mushjul.notification.Notices;
import dk.mushjul.notification.Urgency;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whom it concerns that somebody stands in, and asks where that needs a yes. */
@Component
public class SubstituteNotices {

  private final Covered covered;
  private final Conversations conversations;
  private final TimeWishes wishes;
  private final BookingNotices bookings;
  private final Directory directory;
  private final Notices notices;

  SubstituteNotices(
      Covered covered,
      Conversations conversations,
      TimeWishes wishes,
      BookingNotices bookings,
      Directory directory,
      Notices notices) {
    this.covered = covered;
    this.wishes = wishes;
    this.bookings = bookings;
    this.conversations = conversations;
    this.directory = directory;
    this.notices = notices;
  }

  /** The page on which an employee reads of it and answers. */
  public static String page(String conversationId) {
    return "/mus/vikar/" + conversationId;
  }

  /** Tells the substitute, also what waits for an answer, and those whose talks go along. */
  public void begins(Substitution substitution) {
    notices.send(notice("substituteBegins", substitution.substitute(), "/mus/", substitution));
    var open = covered.open(substitution);
    tell("substituteNamed", open, substitution);
    var waiting = wishes.open(open).stream().map(TimeWish::conversationId).toList();
    conversations
        .findAll(waiting)
        .forEach(conversation -> bookings.asked(conversation, substitution.substitute()));
  }

  /** Asks those who have confidential parts in their conversation and were not asked yet. */
  public void ask(Substitution substitution) {
    var asked = covered.toAsk(substitution);
    asked.forEach(id -> covered.note(substitution.id(), id, "asked"));
    tell("substituteAsked", asked, substitution);
  }

  private void tell(String kind, List<String> ids, Substitution substitution) {
    notices.send(
        conversations.findAll(ids).stream()
            .map(Conversation::parties)
            .map(parties -> notice(kind, parties.employee(), page(parties.id()), substitution))
            .toList());
  }

  private Notice notice(String kind, String person, String link, Substitution substitution) {
    Map<String, String> facts = new HashMap<>();
    facts.put("manager", name(substitution.manager()));
    facts.put("substitute", name(substitution.substitute()));
    facts.put("until", substitution.to().toString());
    facts.put("link", link);
    return new Notice(kind, person, Urgency.DAILY, facts, Optional.empty());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
