package dk.mushjul.conversation.web;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.ReadablePlans;
import dk.mushjul.form.Shared;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that both have agreed on, for the two to read and a new manager after them. */
@Component
class AgreedPlans {

  private final Conversations conversations;
  private final ReadablePlans plans;
  private final Directory directory;

  AgreedPlans(Conversations conversations, ReadablePlans plans, Directory directory) {
    this.conversations = conversations;
    this.plans = plans;
    this.directory = directory;
  }

  /**
   * The plan, when both have agreed on it and the reader may see it now; reading it is noted in the
   * access log.
   */
  @Transactional
  public Optional<AgreedPlan> of(String conversationId, String reader) {
    return conversations
        .find(conversationId)
        .filter(conversation -> conversation.agreedOn() != null)
        .flatMap(
            conversation ->
                plans.panel(conversation, "", reader).map(panel -> plan(conversation, panel)));
  }

  /** The id of the newest conversation of an employee whose plan is agreed. */
  Optional<String> newestOf(String employee) {
    return conversations.ofEmployee(employee).stream()
        .filter(conversation -> conversation.agreedOn() != null)
        .map(conversation -> conversation.parties().id())
        .findFirst();
  }

  private AgreedPlan plan(Conversation conversation, Shared panel) {
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
        panel.items());
  }

  private String name(String person) {
    return directory.employee(person).map(Employee::name).orElse(person);
  }
}
