package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.plan.PlanPanel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that both have agreed on, for the two to read and nobody else. */
@Component
class AgreedPlans {

  private final Conversations conversations;
  private final PlanPanel panel;
  private final Directory directory;

  AgreedPlans(Conversations conversations, PlanPanel panel, Directory directory) {
    this.conversations = conversations;
    this.panel = panel;
    this.directory = directory;
  }

  /**
   * The plan, when both have agreed on it and the reader is one of the two; reading it is noted in
   * the access log.
   */
  @Transactional
  public Optional<AgreedPlan> of(String conversationId, String reader) {
    return conversations
        .find(conversationId)
        .filter(conversation -> conversation.agreedOn() != null && conversation.isParty(reader))
        .map(conversation -> plan(conversation, reader));
  }

  /** The id of the newest conversation of an employee whose plan is agreed. */
  Optional<String> newestOf(String employee) {
    return conversations.ofEmployee(employee).stream()
        .filter(conversation -> conversation.agreedOn() != null)
        .map(conversation -> conversation.parties().id())
        .findFirst();
  }

  private AgreedPlan plan(Conversation conversation, String reader) {
    var parties = conversation.parties();
    return new AgreedPlan(
        parties.wheelId(),
        name(parties.employee()),
        name(parties.manager()),
        conversation.heldOn(),
        conversation.agreedOn(),
        conversation.followUpOn(),
        name(
            switch (conversation.followUpCaller()) {
              case MANAGER -> parties.manager();
              case EMPLOYEE -> parties.employee();
            }),
        panel.of(parties.id(), "", reader).items());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
