package dk.mushjul.followup.process;

import dk.mushjul.content.Entry;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ReadableWords;
import dk.mushjul.conversation.process.PlansInSteps;
import dk.mushjul.engine.FormContents;
import dk.mushjul.engine.OpenStep;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the forms of a follow-up have in common. */
@Component
class FollowUpForm {

  private final Conversations conversations;
  private final Directory directory;
  private final ReadableWords words;
  private final PlansInSteps plans;

  FollowUpForm(
      Conversations conversations, Directory directory, ReadableWords words, PlansInSteps plans) {
    this.conversations = conversations;
    this.directory = directory;
    this.words = words;
    this.plans = plans;
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

  /** The newest words of a step that somebody may read. */
  Optional<Entry> written(Conversation conversation, String step, String reader) {
    return words.newest(conversation, step, reader);
  }

  /** The goals of the plan that somebody may read. */
  List<Map<String, Object>> goals(Conversation conversation, String reader) {
    return plans.goals(conversation, conversation, reader);
  }

  /** Whether a goal, by its id, is among them. */
  Predicate<Object> isReadable(Conversation conversation, String reader) {
    return plans.isReadable(conversation, reader);
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> rows(Object list) {
    return list instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
  }
}
