package dk.mushjul.conversation;

import dk.mushjul.organisation.Directory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is invited to a talk besides the two. */
@Component
public class Guests {

  private final Directory directory;
  private final ParticipantTable participants;

  Guests(Directory directory, ParticipantTable participants) {
    this.participants = participants;
    this.directory = directory;
  }

  /** Who holds the talk of the manager now; nobody at the top. */
  public Optional<String> managersManager(Conversation conversation) {
    var parties = conversation.parties();
    return directory
        .managerOf(parties.manager())
        .filter(person -> !person.equals(parties.employee()));
  }

  /** Who takes part in the talk that is to come. */
  List<String> of(Conversation conversation) {
    return Stream.concat(
            participants.of(conversation.parties().id()).stream()
                .filter(Participant::isAgreed)
                .map(Participant::person),
            conversation.newTalk().withManagersManager()
                ? managersManager(conversation).stream()
                : Stream.empty())
        .distinct()
        .toList();
  }

  /** Where a guest reads what is named; the manager's manager has no page of a talk. */
  String page(Conversation conversation, String guest) {
    var id = conversation.parties().id();
    return participants.of(id).stream().anyMatch(one -> one.person().equals(guest))
        ? "/mus/deltager/" + id
        : "/mus/";
  }
}
