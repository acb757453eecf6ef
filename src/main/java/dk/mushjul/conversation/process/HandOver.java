package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Booking;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationNotices;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.conversation.WriterRole;
import dk.mushjul.engine.Reassignment;
import dk.mushjul.engine.Redating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Gives a conversation to another manager: its tasks, its dates and the calendar go along, what was
 * between the employee and the manager before does not.
 */
@Component
class HandOver {

  private static final String DRAFTING = "drafting";

  private final Conversations conversations;
  private final ConversationProcess process;
  private final ConversationNotices notices;
  private final Booking booking;
  private final Reassignment reassignment;
  private final Redating redating;
  private final OpenSteps steps;
  private final CallConversation calling;
  private final Clock clock;

  HandOver(
      Conversations conversations,
      ConversationProcess process,
      ConversationNotices notices,
      Booking booking,
      Reassignment reassignment,
      Redating redating,
      OpenSteps steps,
      CallConversation calling,
      Clock clock) {
    this.conversations = conversations;
    this.process = process;
    this.notices = notices;
    this.booking = booking;
    this.reassignment = reassignment;
    this.redating = redating;
    this.steps = steps;
    this.calling = calling;
    this.clock = clock;
  }

  /** Does it, and returns the conversation as it is then. */
  Conversation to(String manager, Conversation found) {
    reassignment.hold(instances(found));
    // Whoever was ending a task of it is through now.
    var conversation = conversations.get(found.parties().id());
    var former = conversation.parties().manager();
    notices.cancelFor(former, conversation);
    booking.isPassedOn(conversation);
    var talkAnew = isToBeWrittenByTheManager(conversation);
    var anew = talkAnew || beginsAnew(conversation);
    conversation.handOver(manager, clock.instant());
    if (talkAnew) {
      conversation.talkAnew(calling.suggestion(conversation));
    } else if (calling.isOutOfItsGroup(conversation)) {
      conversation.needsOwnTalk(calling.suggestion(conversation));
      anew = true;
    }
    conversations.passOn(conversation);
    moveWork(conversation, former, anew);
    notices.inviteManager(conversation);
    return conversation;
  }

  /**
   * Whether what is open is over with the manager before: a plan that waits for that one's answer,
   * a preparation that was for that one.
   */
  private boolean beginsAnew(Conversation conversation) {
    return switch (conversation.state()) {
      case DRAFTED -> conversation.writerRole() == WriterRole.EMPLOYEE;
      case PREPARING -> isStillPrepared(conversation) && isPreparedByOne(conversation);
      default -> false;
    };
  }

  private boolean isStillPrepared(Conversation conversation) {
    return conversation.appointed().on().isAfter(LocalDate.now(clock));
  }

  private boolean isPreparedByOne(Conversation conversation) {
    var instance = conversation.processInstanceId();
    return Stream.of(ConversationModel.EMPLOYEE_PREPARES, ConversationModel.MANAGER_PREPARES)
        .anyMatch(step -> steps.of(instance, step).isEmpty());
  }

  /** Nobody writes a plan, or writes it again, who was not in the talk. */
  private boolean isToBeWrittenByTheManager(Conversation conversation) {
    return conversation.writerRole() == WriterRole.MANAGER
        && switch (conversation.state()) {
          case HELD -> true;
          case DRAFTED, DISAGREED -> isBeingDrafted(conversation);
          default -> false;
        };
  }

  private boolean isBeingDrafted(Conversation conversation) {
    return conversation.isWaitingForReturn()
        ? DRAFTING.equals(conversation.resumesAt())
        : steps.of(conversation.processInstanceId(), ConversationModel.DRAFTS).isPresent();
  }

  private void moveWork(Conversation conversation, String former, boolean anew) {
    var manager = conversation.parties().manager();
    instances(conversation).forEach(id -> reassignment.ofRoles(id, former, manager));
    if (anew) {
      // The engine still sees the tasks that are over by that; only this one goes on.
      reassignment.ofTasks(
          conversation.processInstanceId(), ConversationModel.MEETS, former, manager);
      if (process.beginAnew(conversation.parties().id())) {
        return;
      }
    }
    if (steps.of(conversation.processInstanceId(), ConversationModel.ASKS_FOR_MOVE).isPresent()) {
      // The day was the former manager's to propose.
      process.moveNoLongerAsked(conversation);
    }
    for (var instance : instances(conversation)) {
      if (reassignment.ofTasks(instance, former, manager) > 0) {
        redating.of(instance);
      }
    }
  }

  /** Those that are running. */
  private List<String> instances(Conversation conversation) {
    return instancesOf(conversation).filter(process::isRunning).toList();
  }

  /** What drives it and its follow-up, or did. */
  private static Stream<String> instancesOf(Conversation conversation) {
    return Stream.of(conversation.processInstanceId(), conversation.followUpInstanceId())
        .filter(Objects::nonNull);
  }
}
