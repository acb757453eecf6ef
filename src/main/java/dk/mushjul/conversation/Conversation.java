package dk.mushjul.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * One employee's conversation in one wheel. Its verbs refuse what the order of a conversation does
 * not allow.
 */
public final class Conversation extends TalkWithPlan {

  /** A conversation that has just been called. */
  Conversation(Parties parties, LocalDate calledOn, LocalDate suggestedOn, int minutes) {
    super(parties, calledOn, suggestedOn, minutes);
  }

  /** Whose conversation it is and where it counts. */
  public record Parties(
      String id,
      String wheelId,
      String unitRoundId,
      String unitId,
      String employee,
      String manager) {

    Parties heldBy(String other) {
      return new Parties(id, wheelId, unitRoundId, unitId, employee, other);
    }

    Parties in(String otherRound, String otherUnit) {
      return new Parties(id, wheelId, otherRound, otherUnit, employee, manager);
    }
  }

  /**
   * When and where.
   *
   * @param on the day, or null before it is planned
   * @param minutes how long
   */
  public record Appointed(LocalDate on, LocalTime from, String place, int minutes) {

    /** Whether it begins when the other does, wherever that is. */
    public boolean isAtTheTimeOf(Appointed other) {
      return on.equals(other.on) && from.equals(other.from);
    }
  }

  /** Sets day, time and place; who writes and who calls the follow-up are agreed here too. */
  public void plan(Appointed when, WriterRole writer, WriterRole followUpCaller) {
    require(
        ConversationState.CALLED,
        ConversationState.PLANNED,
        ConversationState.PREPARING,
        ConversationState.NOT_HELD);
    this.appointed = when;
    this.writer = writer;
    this.followUpCaller = followUpCaller;
    offeredUntil = null;
    resumeAt = null;
    state = ConversationState.PLANNED;
  }

  /** The employee may pick one of several times until that day. */
  public void offerTimes(LocalDate until) {
    require(ConversationState.CALLED, ConversationState.PLANNED, ConversationState.NOT_HELD);
    offeredUntil = until;
  }

  /** Sets another time for a talk to which both are invited; both hear of it. */
  public void move(Appointed when) {
    require(ConversationState.PREPARING);
    requirePresence();
    appointed = when;
    calendarSequence++;
  }

  /** The talk's day had come before it was moved: only these go on preparing for it. */
  public void prepareOn(Set<PreparedBy> unprepared) {
    require(ConversationState.PREPARING);
    resumeAt =
        switch (unprepared.size()) {
          case 0 -> "prepared";
          case 1 ->
              unprepared.contains(PreparedBy.EMPLOYEE) ? "employeePrepares" : "managerPrepares";
          default -> null;
        };
  }

  /** Both have been invited. */
  public void invite() {
    require(ConversationState.PLANNED);
    calendarSequence++;
    state = ConversationState.PREPARING;
  }

  /** The unit's group conversation stands for the talk: it is held, and the plan is written. */
  public void holdInGroup(LocalDate day) {
    require(ConversationState.CALLED);
    heldOn = day;
    tenure = tenure.heldWith(parties.manager());
    resumeAt = "drafting";
    state = ConversationState.HELD;
  }

  /** The employee writes the plan, or the manager does; agreed before anything is written. */
  public void isWrittenBy(WriterRole role) {
    require(ConversationState.CALLED);
    writer = role;
  }

  /**
   * There is an own talk after all, because the employee wants one or because the group does not
   * meet; not before that day.
   */
  public void needsOwnTalk(LocalDate suggested) {
    require(ConversationState.CALLED, ConversationState.HELD, ConversationState.ON_LEAVE);
    inGroup = false;
    heldOn = null;
    tenure = tenure.heldWith(null);
    resumeAt = null;
    suggestedOn = suggestedOn.isBefore(suggested) ? suggested : suggestedOn;
    if (state == ConversationState.HELD) {
      state = ConversationState.CALLED;
    }
  }

  /** How long the talk is meant to take, as long as nobody has set a time. */
  public void isToLast(int minutes) {
    appointed = new Appointed(null, null, null, minutes);
  }

  /** The talk took place. */
  public void hold(LocalDate day) {
    require(ConversationState.PREPARING);
    heldOn = day;
    tenure = tenure.heldWith(parties.manager());
    resumeAt = null;
    state = ConversationState.HELD;
  }

  /**
   * The talk did not take place, or one of the two says so; it must be planned again, from this day
   * on and not only when it was once suggested.
   */
  public void missTalk(String why, LocalDate today) {
    require(ConversationState.PREPARING, ConversationState.HELD, ConversationState.DRAFTED);
    timesNotHeld++;
    inGroup = false;
    suggestedOn = today;
    if (!newTalk.isAsked()) {
      heldOn = null;
      tenure = tenure.heldWith(null);
    }
    resumeAt = null;
    reason = why == null ? reason : why;
    state = ConversationState.NOT_HELD;
  }

  /** The employee is away; a talk that is still to be found waits for the return. */
  public void waitForReturn() {
    require(
        ConversationState.CALLED,
        ConversationState.PLANNED,
        ConversationState.PREPARING,
        ConversationState.NOT_HELD);
    offeredUntil = null;
    state = ConversationState.ON_LEAVE;
  }

  /** HR has decided that a talk which failed three times is to be held this year all the same. */
  public void isToBePlannedAgain() {
    require(ConversationState.NOT_HELD);
    resumeAt = null;
  }

  /**
   * The employee is away; what has come of the talk waits for the return.
   *
   * @param goesOnAt where its course begins again, or null for a follow-up
   */
  public void putAside(LocalDate since, String goesOnAt) {
    requirePresence();
    require(
        ConversationState.PREPARING,
        ConversationState.NOT_HELD,
        ConversationState.HELD,
        ConversationState.DRAFTED,
        ConversationState.DISAGREED,
        ConversationState.AGREED,
        ConversationState.FOLLOWED_UP);
    awaySince = since;
    resumeAt = goesOnAt;
  }

  /** The employee is back; what was put aside goes on. */
  public void takeUp() {
    if (awaySince == null) {
      throw new WrongState(parties.id(), state, "go on");
    }
    awaySince = null;
  }

  /** The employee is back, from leave or in the job; the conversation is called again. */
  public void callAgain(LocalDate suggested) {
    require(ConversationState.ON_LEAVE, ConversationState.POSTPONED, ConversationState.ENDED);
    // Whoever comes back to a unit's group may still be there in time.
    inGroup = inGroup && state == ConversationState.ON_LEAVE;
    suggestedOn = suggested;
    resumeAt = null;
    reason = null;
    state = ConversationState.CALLED;
  }

  /** Another day is suggested to whoever has not found one yet. */
  public void suggest(LocalDate day) {
    require(ConversationState.CALLED, ConversationState.PLANNED, ConversationState.NOT_HELD);
    suggestedOn = day;
  }

  /** Moved to the next round. */
  public void postpone(String why) {
    if (state.isSettled()) {
      throw new WrongState(parties.id(), state, "postpone");
    }
    reason = isWaitingForReturn() ? AWAY : whyItIsNotHeld(why);
    leaveGroup();
    offeredUntil = null;
    awaySince = null;
    resumeAt = null;
    state = ConversationState.POSTPONED;
  }

  /** What the two said about their own talk goes before what is said of all that is outstanding. */
  private String whyItIsNotHeld(String ofAll) {
    return state == ConversationState.NOT_HELD && reason != null ? reason : ofAll;
  }

  /** Nothing waits for a group any more; one that stood for the talk did so. */
  private void leaveGroup() {
    inGroup = inGroup && heldOn != null;
  }

  /** The employee left; nothing more happens, and a plan that was agreed stays agreed. */
  public void end() {
    if (agreedOn == null) {
      state = ConversationState.ENDED;
    }
    leaveGroup();
    offeredUntil = null;
    awaySince = null;
    resumeAt = null;
    reason = LEAVING;
  }

  /**
   * Somebody else holds it from now on. Who was in the talk and in the plan stays known; a draft
   * that waits for the manager's answer goes back to the employee, who decides what the next one
   * reads.
   */
  public void handOver(String newManager, Instant now) {
    parties = parties.heldBy(newManager);
    tenure = tenure.passedOn(now);
    offeredUntil = null;
    if (state == ConversationState.DRAFTED && writer == WriterRole.EMPLOYEE) {
      state = ConversationState.HELD;
      resumeAt = whereItIs();
    }
    if (awaySince == null) {
      resumeAt = whereItIs();
    }
  }

  /** The talk has to be had anew, with a manager who was not in the last one. */
  public void talkAnew(LocalDate suggested) {
    require(ConversationState.HELD, ConversationState.DRAFTED, ConversationState.DISAGREED);
    heldOn = null;
    inGroup = false;
    suggestedOn = suggested;
    resumeAt = null;
    state = ConversationState.CALLED;
  }

  /** The employee lets the manager of today read the minutes of an earlier one, or not any more. */
  public void shareMinutes(boolean share) {
    tenure = tenure.sharing(share);
  }

  /** It belongs to, and counts in, another unit's round. */
  public void moveTo(String unitRoundId, String unitId) {
    parties = parties.in(unitRoundId, unitId);
  }

  /** Remembers the instance that drives it. */
  public void runsIn(String instanceId) {
    processInstanceId = instanceId;
  }

  /** Remembers the instance that drives its follow-up. */
  public void isFollowedUpIn(String instanceId) {
    followUpInstanceId = instanceId;
  }
}
