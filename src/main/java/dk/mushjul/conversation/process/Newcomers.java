package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Sectors;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.Policy;
import dk.mushjul.wheel.QuestionBank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows who has the first talk here as somebody new, and what they prepare besides. */
@Component
class Newcomers {

  private final Conversations conversations;
  private final Directory directory;
  private final Policy policy;
  private final Sectors sectors;
  private final QuestionBank bank;
  private final Clock clock;

  Newcomers(
      Conversations conversations,
      Directory directory,
      Policy policy,
      Sectors sectors,
      QuestionBank bank,
      Clock clock) {
    this.conversations = conversations;
    this.directory = directory;
    this.policy = policy;
    this.sectors = sectors;
    this.bank = bank;
    this.clock = clock;
  }

  /** The questions for the new; none for everybody else. */
  List<String> questions(Conversation conversation) {
    return isNew(conversation)
        ? bank.newcomer().stream().map(QuestionBank.Question::text).toList()
        : List.of();
  }

  private boolean isNew(Conversation conversation) {
    var employee = conversation.parties().employee();
    return conversations.lastTalks(List.of(employee)).isEmpty()
        && (conversation.joinedLate() || isNewlyEmployed(conversation));
  }

  private boolean isNewlyEmployed(Conversation conversation) {
    var parties = conversation.parties();
    return directory
        .employee(parties.employee())
        .map(Employee::employedSince)
        .flatMap(
            since ->
                policy
                    .due("newcomerUntil", sectors.of(parties.wheelId()), parties.unitId())
                    .map(due -> policy.dueDate(due, since)))
        .filter(until -> LocalDate.now(clock).isBefore(until))
        .isPresent();
  }
}
