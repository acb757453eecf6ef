package dk.mushjul.followup.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Entry;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the forms of a follow-up have in common. */
@Component
class FollowUpForm {

  private final Conversations conversations;
  private final Directory directory;
  private final ContentStore content;

  FollowUpForm(Conversations conversations, Directory directory, ContentStore content) {
    this.conversations = conversations;
    this.directory = directory;
    this.content = content;
  }

  Conversation about(OpenStep step, String person, FormContents form) {
    var conversation = conversation(step);
    var parties = conversation.parties();
    var other = person.equals(parties.employee()) ? parties.manager() : parties.employee();
    form.about(
        "Opfølgning med " + name(other),
        name(parties.employee()),
        directory.unit(parties.unitId()).map(Unit::name).orElse(parties.unitId()));
    return conversation;
  }

  Conversation conversation(OpenStep step) {
    return conversations.get(step.subject().id());
  }

  Conversations conversations() {
    return conversations;
  }

  String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }

  Optional<Entry> written(Conversation conversation, String step, String author, String reader) {
    return content.latestBy(
        Subject.conversation(conversation.parties().id()), step, author, reader);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rows(Object list) {
    return list instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
  }
}
