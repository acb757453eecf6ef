package dk.mushjul.conversation.process;

import dk.mushjul.content.ContentStore;
import dk.mushjul.content.Subject;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.followup.process.FollowUpProcess;
import dk.mushjul.organisation.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks a new manager to meet the employee: once, and with somebody who is away on the return. */
@Component
class Meetings {

  private final ConversationProcess process;
  private final FollowUpProcess followUps;
  private final OpenSteps steps;
  private final ContentStore content;
  private final Directory directory;
  private final Clock clock;

  Meetings(
      ConversationProcess process,
      FollowUpProcess followUps,
      OpenSteps steps,
      ContentStore content,
      Directory directory,
      Clock clock) {
    this.process = process;
    this.followUps = followUps;
    this.steps = steps;
    this.content = content;
    this.directory = directory;
    this.clock = clock;
  }

  /** Asks in one of these conversations of an employee, unless it is being asked already. */
  void ask(List<Conversation> conversations) {
    if (conversations.stream().noneMatch(this::isAsked)) {
      conversations.stream().filter(one -> !one.isWaitingForReturn()).anyMatch(this::begin);
    }
  }

  /** Asks a manager who became one during the employee's absence. */
  void catchUp(Conversation conversation) {
    if (isDue(conversation)) {
      begin(conversation);
    }
  }

  /** Whether the manager of today has not met the employee yet and is not being asked to. */
  boolean isDue(Conversation conversation) {
    return conversation.tenure().since() != null && !isAsked(conversation) && !hasMet(conversation);
  }

  private boolean isAsked(Conversation conversation) {
    return Stream.of(conversation.processInstanceId(), conversation.followUpInstanceId())
        .filter(Objects::nonNull)
        .anyMatch(instance -> steps.of(instance, ConversationModel.MEETS).isPresent());
  }

  private boolean hasMet(Conversation conversation) {
    var parties = conversation.parties();
    return content
        .writtenAt(Subject.conversation(parties.id()), MeetEmployeeTask.STEM, parties.manager())
        .isPresent();
  }

  private boolean isHere(String employee) {
    return !directory.awayOn(employee, LocalDate.now(clock));
  }

  private boolean begin(Conversation conversation) {
    if (process.managerChanged(conversation.parties().id())) {
      return true;
    }
    var parties = conversation.parties();
    var holds = conversation.hasAgreedPlan() && isHere(parties.employee());
    if (holds) {
      followUps.managerChanged(conversation);
    }
    return holds;
  }
}
