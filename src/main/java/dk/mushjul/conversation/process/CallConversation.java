package dk.mushjul.conversation.process;

import dk.mushjul.conversation.Calling;
import dk.mushjul.conversation.Conversation;
import dk.mushjul.conversation.ConversationState;
import dk.mushjul.conversation.Conversations;
import dk.mushjul.engine.Sectors;
import dk.mushjul.followup.process.FollowUpProcess;
import dk.mushjul.organisation.Directory;
import dk.mushjul.policy.Policy;
import dk.mushjul.wheel.UnitRound;
import dk.mushjul.wheel.UnitWindows;
import dk.mushjul.wheel.Wheel;
import dk.mushjul.wheel.WheelState;
import dk.mushjul.wheel.Wheels;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Calls one person's conversation outside the round's own calling: the new, the returned, and
 * whoever asked for one.
 */
@Component
public class CallConversation {

  private final Conversations conversations;
  private final Calling calling;
  private final ConversationProcess process;
  private final FollowUpProcess followUps;
  private final Meetings meetings;
  private final Wheels wheels;
  private final RoundOfToday rounds;
  private final UnitWindows windows;
  private final Directory directory;
  private final Policy policy;
  private final Sectors sectors;
  private final Clock clock;

  CallConversation(
      Conversations conversations,
      Calling calling,
      ConversationProcess process,
      FollowUpProcess followUps,
      Meetings meetings,
      Wheels wheels,
      RoundOfToday rounds,
      UnitWindows windows,
      Directory directory,
      Policy policy,
      Sectors sectors,
      Clock clock) {
    this.conversations = conversations;
    this.calling = calling;
    this.process = process;
    this.followUps = followUps;
    this.meetings = meetings;
    this.wheels = wheels;
    this.rounds = rounds;
    this.windows = windows;
    this.directory = directory;
    this.policy = policy;
    this.sectors = sectors;
    this.clock = clock;
  }

  /**
   * Sees to it that the employee has a conversation to be planned in the newest wheel.
   *
   * @return false when there is no wheel, the unit has no part in it, there is no manager, or the
   *     conversation has already been held or is on its way
   */
  public boolean callFor(String employeeId) {
    var wheel = wheels.newest();
    if (wheel.isEmpty()) {
      return false;
    }
    var existing = conversations.of(wheel.get().id(), employeeId);
    return existing.isPresent()
        ? revive(existing.get())
        : rounds
            .of(wheel.get(), employeeId)
            .flatMap(round -> calling.callFor(employeeId, round))
            .map(this::begin)
            .orElse(false);
  }

  /**
   * Somebody works here from now on: has a conversation in the wheel whose talks are being held, as
   * everybody else, also where the unit has held its own; whoever had left keeps the one of before.
   * Before the unit's first talks the round itself will call.
   */
  void callNewcomer(String employeeId) {
    wheels
        .newest()
        .filter(wheel -> wheel.state() == WheelState.RUNNING)
        .ifPresent(wheel -> callNewcomer(wheel, employeeId));
  }

  private void callNewcomer(Wheel wheel, String employeeId) {
    var today = LocalDate.now(clock);
    var existing = conversations.of(wheel.id(), employeeId);
    if (existing.isPresent()) {
      resume(existing.get());
    } else if (!today.isAfter(windows.lastOf(wheel))) {
      rounds
          .of(wheel, employeeId)
          .filter(round -> !today.isBefore(windows.of(wheel, round.unitId()).firstDay()))
          .flatMap(round -> calling.callLate(employeeId, round))
          .ifPresent(this::begin);
    }
  }

  private void resume(Conversation conversation) {
    if (conversation.endedBeforeTheTalk()) {
      goOnIn(rounds.returnsTo(conversation), conversation);
      callAgain(conversation);
    } else if (conversation.endedBeforeTheFollowUp()) {
      goOnIn(rounds.movesTo(conversation), conversation);
      goOnWithTheManagerOfToday(conversation);
      conversation.followUpAgain(suggestion("followUpSuggestedAgain", conversation));
      conversations.save(conversation);
      conversation.isFollowedUpIn(followUps.start(conversation));
      conversations.save(conversation);
    }
  }

  /** Whoever comes back may work in another unit than before. */
  private void goOnIn(Optional<UnitRound> other, Conversation conversation) {
    other.ifPresent(
        round -> {
          conversation.moveTo(round.id(), round.unitId());
          conversations.passOn(conversation);
        });
  }

  /** While nobody worked on it, its manager may have become another. */
  private void goOnWithTheManagerOfToday(Conversation conversation) {
    var parties = conversation.parties();
    directory
        .managerOf(parties.employee())
        .filter(manager -> !manager.equals(parties.manager()))
        .ifPresent(
            manager -> {
              conversation.handOver(manager, clock.instant());
              conversations.passOn(conversation);
            });
  }

  private boolean begin(Conversation conversation) {
    process.call(List.of(conversation));
    conversations.add(List.of(conversation));
    conversations.save(conversation);
    process.takesTheirPlace(List.of(conversation));
    return true;
  }

  private boolean revive(Conversation conversation) {
    if (conversation.mayHaveOwnTalk()) {
      ownTalk(conversation);
      return true;
    }
    if (conversation.state() != ConversationState.POSTPONED) {
      return false;
    }
    callAgain(conversation);
    return true;
  }

  private void callAgain(Conversation conversation) {
    goOnWithTheManagerOfToday(conversation);
    conversation.callAgain(suggestion("conversationSuggestedAgain", conversation));
    if (directory.awayOn(conversation.parties().employee(), LocalDate.now(clock))) {
      conversation.waitForReturn();
    }
    if (!conversation.isWaitingForReturn() && meetings.isDue(conversation)) {
      process.callAndMeet(conversation);
    } else {
      process.call(List.of(conversation));
    }
    conversations.save(conversation);
  }

  /** The employee is back: the conversation is planned for a day that can still be kept. */
  void welcomeBack(Conversation conversation) {
    conversation.callAgain(suggestion("conversationSuggestedAgain", conversation));
    conversations.save(conversation);
    process.returned(conversation);
  }

  /** Whether the group that a conversation waits for is another manager's by now. */
  boolean isOutOfItsGroup(Conversation conversation) {
    return conversation.isInGroup()
        && conversation.heldOn() == null
        && !conversation.state().isSettled()
        && !calling.isLedByItsManager(conversation);
  }

  /** Leaves the unit's group, wherever in it the conversation is: a time is found for the two. */
  void ownTalk(Conversation conversation) {
    keepOwnTalk(conversation);
    process.beginAnew(conversation.parties().id());
  }

  /** Keeps that there will be an own talk; the process goes its way by itself. */
  void keepOwnTalk(Conversation conversation) {
    conversation.needsOwnTalk(suggestion(conversation));
    conversations.save(conversation);
  }

  /** A day for a talk that is had anew. */
  LocalDate suggestion(Conversation conversation) {
    return suggestion("conversationSuggestedAgain", conversation);
  }

  private LocalDate suggestion(String row, Conversation conversation) {
    var parties = conversation.parties();
    return policy
        .due(row, sectors.of(parties.wheelId()), parties.unitId())
        .map(due -> policy.dueDate(due, LocalDate.now(clock)))
        .orElseThrow();
  }
}
