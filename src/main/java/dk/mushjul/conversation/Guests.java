package dk.mushjul.conversation;

import dk.mushjul.organisation.Directory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is invited to a talk besides the two. */
@Component
public class Guests {

  private final Directory directory;

  Guests(Directory directory) {
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
    return conversation.newTalk().withManagersManager()
        ? managersManager(conversation).stream().toList()
        : List.of();
  }
}
