package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.conversation.Readers;
import dk.mushjul.form.Item;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that both have agreed on, for the two to read and a new manager after them. */
@Component
class AgreedPlans {

  private final Conversations conversations;
  private final ReadablePlans plans;
  private final Readers readers;
  private final Directory directory;

  AgreedPlans(
      Conversations conversations, ReadablePlans plans, Readers readers, Directory directory) {
    this.conversations = conversations;
    this.plans = plans;
    this.readers = readers;
    this.directory = directory;
  }

  /**
   * The plan, when both have agreed on it and the reader may see it now; reading it is noted in the
   * access log.
   */
  @Transactional
  public Optional<AgreedPlan> of(String conversationId, String reader) {
    return readable(conversationId, reader)
        .flatMap(
            conversation ->
                plans
                    .panel(conversation, "", reader)
                    .map(panel -> plan(conversation, panel.items())));
  }

  /** The same without goals and agreements: who agreed on it and when; nothing is read. */
  Optional<AgreedPlan> outline(String conversationId, String reader) {
    return readable(conversationId, reader).map(conversation -> plan(conversation, List.of()));
  }

  /** The conversation, when its plan is agreed and this person may read it now. */
  Optional<Conversation> readable(String conversationId, String reader) {
    return conversations
        .find(conversationId)
        .filter(conversation -> conversation.agreedOn() != null)
        .filter(conversation -> readers.mayReadPlan(conversation, reader));
  }

  /** An employee's own conversations whose plan is agreed, the newest first. */
  List<Conversation> ofEmployee(String employee) {
    return conversations.ofEmployee(employee).stream()
        .filter(conversation -> conversation.agreedOn() != null)
        .toList();
  }

  private AgreedPlan plan(Conversation conversation, List<Item> items) {
    var parties = conversation.parties();
    return new AgreedPlan(
        parties.wheelId(),
        name(parties.employee()),
        name(conversation.tenure().planWith()),
        conversation.heldOn(),
        conversation.agreedOn(),
        conversation.followUpOn(),
        conversation.followedUpOn(),
        name(
            switch (conversation.followUpCaller()) {
              case MANAGER -> parties.manager();
              case EMPLOYEE -> parties.employee();
            }),
        items);
  }

  /** The name of a person, as on a plan. */
  String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
