package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Absences;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Sectors;
import dk.mushjul.engine.Unguarded;
import dk.mushjul.followup.process.FollowUpProcess;
import dk.mushjul.organisation.Directory;
import dk.mushjul.organisation.DirectoryEvent.AbsenceChanged;
import dk.mushjul.organisation.Employee;
import dk.mushjul.policy.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts aside whatever is under way with somebody who is away, and takes it up again on the return:
 * by the daily run, and at once when the directory says so.
 */
@Component
public class Leaves {

  /** Where the course begins again, by the step that was open. */
  private static final Map<String, String> RESUMES =
      Map.of(
          ConversationModel.DRAFTS, "drafting",
          ConversationModel.APPROVES, "approving",
          ConversationModel.MEDIATES, "mediating",
          ConversationModel.RESOLVES, "resolving");

  private final Absences absences;
  private final Conversations conversations;
  private final ConversationProcess process;
  private final FollowUpProcess followUps;
  private final CallConversation calling;
  private final OpenSteps steps;
  private final Meetings meetings;
  private final Directory directory;
  private final Policy policy;
  private final Sectors sectors;
  private final Unguarded engine;
  private final Clock clock;

  Leaves(
      Absences absences,
      Conversations conversations,
      ConversationProcess process,
      FollowUpProcess followUps,
      CallConversation calling,
      OpenSteps steps,
      Meetings meetings,
      Directory directory,
      Policy policy,
      Sectors sectors,
      Unguarded engine,
      Clock clock) {
    this.absences = absences;
    this.conversations = conversations;
    this.process = process;
    this.followUps = followUps;
    this.calling = calling;
    this.steps = steps;
    this.meetings = meetings;
    this.directory = directory;
    this.policy = policy;
    this.sectors = sectors;
    this.engine = engine;
    this.clock = clock;
  }

  /** Does what follows from the date, for everybody. */
  public void settle() {
    absences.begun().forEach(this::begin);
    absences.over().forEach(this::end);
  }

  @EventListener
  void on(AbsenceChanged changed) {
    // HR, who imports the organisation, has no right to the tasks of others.
    engine.run(
        () -> {
          absences.begun(changed.employeeId()).forEach(this::begin);
          absences.over(changed.employeeId()).forEach(this::end);
        });
  }

  private void begin(Conversation conversation) {
    switch (conversation.state()) {
      case AGREED, FOLLOWED_UP -> beginFollowedUp(conversation);
      case HELD, DRAFTED, DISAGREED ->
          openStep(conversation).ifPresent(goesOnAt -> putAside(conversation, goesOnAt));
      case NOT_HELD -> beginNotHeld(conversation);
      case PREPARING -> beginInvited(conversation);
      default -> process.leaveStarted(conversation.parties().id());
    }
  }

  /** What HR was asked about a talk that failed again and again is asked anew on the return. */
  private void beginNotHeld(Conversation conversation) {
    openStep(conversation)
        .ifPresentOrElse(
            goesOnAt -> putAside(conversation, goesOnAt),
            () -> process.leaveStarted(conversation.parties().id()));
  }

  /** A talk on a day before the leave may have taken place; whoever writes says so afterwards. */
  private void beginInvited(Conversation conversation) {
    var open = steps.of(conversation.processInstanceId(), ConversationModel.HOLDS).isPresent();
    if (open && conversation.appointed().on().isBefore(firstDayAway(conversation))) {
      putAside(conversation, "holding");
    } else {
      process.leaveStarted(conversation.parties().id());
    }
  }

  /** Empty while the engine is about to go on by itself: then the next daily run sees to it. */
  private Optional<String> openStep(Conversation conversation) {
    return RESUMES.keySet().stream()
        .filter(step -> steps.of(conversation.processInstanceId(), step).isPresent())
        .findFirst()
        .map(RESUMES::get);
  }

  private void putAside(Conversation conversation, String goesOnAt) {
    conversation.putAside(today(), goesOnAt);
    conversations.save(conversation);
    process.leaveStarted(conversation.parties().id());
  }

  private void beginFollowedUp(Conversation conversation) {
    if (followUps.isUnderWay(conversation)) {
      conversation.putAside(today(), null);
      conversations.save(conversation);
      followUps.leaveStarted(conversation);
    }
    if (conversation.followUpInstanceId() != null) {
      followUps.changeNoLongerAsked(conversation);
    }
  }

  private void end(Conversation conversation) {
    switch (conversation.state()) {
      case ON_LEAVE -> calling.welcomeBack(conversation);
      case POSTPONED -> calling.callFor(conversation.parties().employee());
      case AGREED, FOLLOWED_UP -> goOnFollowingUp(conversation);
      default -> goOn(conversation);
    }
    meetings.catchUp(conversation);
  }

  private void goOn(Conversation conversation) {
    conversation.takeUp();
    conversations.save(conversation);
    process.returned(conversation);
  }

  private void goOnFollowingUp(Conversation conversation) {
    conversation.takeUp();
    var earliest = earliestFollowUp(conversation);
    if (conversation.state() == ConversationState.AGREED
        && conversation.followUpOn().isBefore(earliest)) {
      conversation.moveFollowUp(earliest);
    }
    conversations.save(conversation);
    followUps.returned(conversation);
  }

  private LocalDate earliestFollowUp(Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due("followUpSuggestedAgain", sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, today()))
        .orElseThrow();
  }

  private LocalDate firstDayAway(Conversation conversation) {
    return directory
        .employee(conversation.parties().employee())
        .map(Employee::absentFrom)
        .orElse(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
