package dk.mushjul.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;

/**
 * One employee's conversation in one wheel. Its verbs refuse what the order of a conversation does
 * not allow; the words written in it are sealed elsewhere.
 */
public final class Conversation {

  static final int MOST_CHANGES = 2;
  static final int MOST_MISSES = 3;

  /** The reason of whoever was still away when the wheel closed; nobody chooses it. */
  static final String AWAY = "away";

  private static final String LEAVING = "leaving";

  Parties parties;
  ConversationState state = ConversationState.CALLED;
  final LocalDate calledOn;
  LocalDate suggestedOn;
  Appointed appointed;
  WriterRole writer = WriterRole.MANAGER;
  WriterRole followUpCaller = WriterRole.MANAGER;
  LocalDate heldOn;
  int timesNotHeld;
  int changesRequested;
  int planVersion;
  LocalDate draftedOn;
  LocalDate agreedOn;
  LocalDate followUpOn;
  LocalDate followedUpOn;
  String reason;
  boolean seniorOffer;
  LocalDate offeredUntil;
  int calendarSequence;
  Tenure tenure = Tenure.FIRST;
  NewTalk newTalk = NewTalk.NONE;
  String resumeAt;
  String processInstanceId;
  String followUpInstanceId;
  LocalDate awaySince;
  LocalDate reviewedOn;
  boolean joinedLate;
  boolean inGroup;

  /** A conversation that has just been called. */
  Conversation(Parties parties, LocalDate calledOn, LocalDate suggestedOn, int minutes) {
    this.parties = parties;
    this.calledOn = calledOn;
    this.suggestedOn = suggestedOn;
    this.appointed = new Appointed(null, null, null, minutes);
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
  public record Appointed(LocalDate on, LocalTime from, String place, int minutes) {}

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

  /** Whether the unit's group conversation stands for the talk. */
  public boolean isInGroup() {
    return inGroup;
  }

  /** Whether nobody has set a time yet, so that how long it takes is still open. */
  public boolean isUntimed() {
    return appointed.on() == null && state.isBeforeTheTalk();
  }

  /** How long the talk is meant to take, as long as nobody has set a time. */
  public void isToLast(int minutes) {
    appointed = new Appointed(null, null, null, minutes);
  }

  /** Whether the employee may still have an own talk instead of the group's. */
  public boolean mayHaveOwnTalk() {
    return inGroup
        && awaySince == null
        && (state == ConversationState.CALLED || state == ConversationState.HELD);
  }

  /** The talk took place. */
  public void hold(LocalDate day) {
    require(ConversationState.PREPARING);
    heldOn = day;
    tenure = tenure.heldWith(parties.manager());
    resumeAt = null;
    state = ConversationState.HELD;
  }

  /** The talk did not take place, or one of the two says so; it must be planned again. */
  public void missTalk(String why) {
    require(ConversationState.PREPARING, ConversationState.HELD, ConversationState.DRAFTED);
    timesNotHeld++;
    inGroup = false;
    if (!newTalk.isAsked()) {
      heldOn = null;
      tenure = tenure.heldWith(null);
    }
    resumeAt = null;
    reason = why == null ? reason : why;
    state = ConversationState.NOT_HELD;
  }

  /** Whether it has now failed a third time in a row, or a sixth: then HR is asked what to do. */
  public boolean wasMissedThirdTime() {
    return timesNotHeld > 0 && timesNotHeld % MOST_MISSES == 0;
  }

  /** A new version of the plan waits for the other's answer; returns its number. */
  public int draft(LocalDate day, LocalDate followUp) {
    require(ConversationState.HELD, ConversationState.DRAFTED, ConversationState.DISAGREED);
    draftedOn = day;
    followUpOn = followUp;
    tenure = tenure.plannedWith(parties.manager());
    resumeAt = null;
    state = ConversationState.DRAFTED;
    return ++planVersion;
  }

  /** The other party asks for a change of the draft. */
  public void requestChange() {
    require(ConversationState.DRAFTED);
    if (!mayRequestChange()) {
      throw new WrongState(parties.id(), state, "ask for a third change");
    }
    changesRequested++;
  }

  /** Whether the other party may ask for a change once more: not after a talk about it. */
  public boolean mayRequestChange() {
    return changesRequested < MOST_CHANGES && !newTalk.isAsked();
  }

  /** Whether the other party may ask for a talk about the plan: once. */
  public boolean mayAskForNewTalk() {
    return !newTalk.isAsked();
  }

  /** The two talk about the plan once more; the talk that was held stays held. */
  public void askForNewTalk(LocalDate suggested, NewTalk asked) {
    require(ConversationState.DRAFTED);
    if (!mayAskForNewTalk()) {
      throw new WrongState(parties.id(), state, "ask for a second new talk");
    }
    newTalk = asked;
    inGroup = false;
    suggestedOn = suggested;
    resumeAt = null;
    calendarSequence = 0;
    state = ConversationState.CALLED;
  }

  /** The talk about the plan that the two could not agree on at first, if one was asked for. */
  public NewTalk newTalk() {
    return newTalk;
  }

  /** Both have said yes to the same version. */
  public void agree(LocalDate day) {
    require(ConversationState.DRAFTED);
    agreedOn = day;
    state = ConversationState.AGREED;
  }

  /** The other party does not agree. */
  public void disagree() {
    require(ConversationState.DRAFTED);
    state = ConversationState.DISAGREED;
  }

  /** Whether the two do not agree on a plan, or one of them never answered it. */
  public boolean isDisputed() {
    return state == ConversationState.DISAGREED || state == ConversationState.MEDIATED;
  }

  /** HR has helped and the disagreement stands. */
  public void recordDisagreement() {
    require(ConversationState.DISAGREED);
    state = ConversationState.MEDIATED;
  }

  /** The employee has looked back at the goals. */
  public void review(LocalDate day) {
    require(ConversationState.AGREED);
    reviewedOn = day;
  }

  /** Whether the two have a plan that holds. */
  public boolean hasAgreedPlan() {
    return state == ConversationState.AGREED || state == ConversationState.FOLLOWED_UP;
  }

  /** Both have said yes to a change of the agreed plan; returns the number of the new version. */
  public int changePlan() {
    require(ConversationState.AGREED, ConversationState.FOLLOWED_UP);
    return ++planVersion;
  }

  /** Sets another day for the follow-up. */
  public void moveFollowUp(LocalDate day) {
    require(ConversationState.AGREED);
    followUpOn = day;
  }

  /** The goals were followed up. */
  public void followUp(LocalDate day) {
    require(ConversationState.AGREED, ConversationState.FOLLOWED_UP);
    followedUpOn = day;
    state = ConversationState.FOLLOWED_UP;
  }

  /** The employee wants something else written about the goals; they are looked at once more. */
  public void lookAtGoalsAgain() {
    require(ConversationState.FOLLOWED_UP);
    followedUpOn = null;
    state = ConversationState.AGREED;
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

  /**
   * The employee is away; what has come of the talk waits for the return.
   *
   * @param goesOnAt where its course begins again, or null for a follow-up
   */
  public void putAside(LocalDate since, String goesOnAt) {
    requirePresence();
    require(
        ConversationState.PREPARING,
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
    reason = isWaitingForReturn() ? AWAY : why;
    offeredUntil = null;
    awaySince = null;
    resumeAt = null;
    state = ConversationState.POSTPONED;
  }

  /** The employee left; nothing more happens, and a plan that was agreed stays agreed. */
  public void end() {
    if (agreedOn == null) {
      state = ConversationState.ENDED;
    }
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

  /** Whether the manager of today was not in the talk that was held. */
  public boolean wasHeldWithAnother() {
    return heldOn != null && !parties.manager().equals(tenure.heldBy());
  }

  /** The employee lets the manager of today read the minutes of an earlier one, or not any more. */
  public void shareMinutes(boolean share) {
    tenure = tenure.sharing(share);
  }

  /** It belongs to, and counts in, another unit's round. */
  public void moveTo(String unitRoundId, String unitId) {
    parties = parties.in(unitRoundId, unitId);
  }

  /** Which of several managers was in what. */
  public Tenure tenure() {
    return tenure;
  }

  /** Whoever had left works here again; the agreed plan is followed up after all, from that day. */
  public void followUpAgain(LocalDate earliest) {
    require(ConversationState.AGREED);
    reason = null;
    followUpOn = followUpOn.isBefore(earliest) ? earliest : followUpOn;
  }

  /** Whether it ended before the talk, because the employee left. */
  public boolean endedBeforeTheTalk() {
    return state == ConversationState.ENDED && heldOn == null;
  }

  /** Whether its agreed plan is not followed up, because the employee left. */
  public boolean endedBeforeTheFollowUp() {
    return state == ConversationState.AGREED && LEAVING.equals(reason);
  }

  /** Whether the employee came when the round's own conversations were called. */
  public boolean joinedLate() {
    return joinedLate;
  }

  /** Remembers the instance that drives it. */
  public void runsIn(String instanceId) {
    processInstanceId = instanceId;
  }

  /** Remembers the instance that drives its follow-up. */
  public void isFollowedUpIn(String instanceId) {
    followUpInstanceId = instanceId;
  }

  private void requirePresence() {
    if (awaySince != null) {
      throw new WrongState(parties.id(), state, "do that while the employee is away");
    }
  }

  private void require(ConversationState first, ConversationState... others) {
    if (!EnumSet.of(first, others).contains(state)) {
      throw new WrongState(parties.id(), state, "do that");
    }
  }

  public Parties parties() {
    return parties;
  }

  public ConversationState state() {
    return state;
  }

  /** How it is shown: what waits for a return is on leave, wherever it stands. */
  public ConversationState shownState() {
    return isWaitingForReturn() ? ConversationState.ON_LEAVE : state;
  }

  public LocalDate suggestedOn() {
    return suggestedOn;
  }

  public Appointed appointed() {
    return appointed;
  }

  public WriterRole writerRole() {
    return writer;
  }

  public WriterRole followUpCaller() {
    return followUpCaller;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  /** How many times it was appointed and did not take place. */
  public int timesNotHeld() {
    return timesNotHeld;
  }

  /** Why it did not take place or ended, or null. */
  public String reason() {
    return reason;
  }

  public int planVersion() {
    return planVersion;
  }

  public LocalDate agreedOn() {
    return agreedOn;
  }

  public LocalDate followUpOn() {
    return followUpOn;
  }

  /** When the employee looked back at the goals before the follow-up, or null. */
  public LocalDate reviewedOn() {
    return reviewedOn;
  }

  public LocalDate followedUpOn() {
    return followedUpOn;
  }

  public boolean seniorOffer() {
    return seniorOffer;
  }

  /** Until when the employee may pick one of the times on offer, or null when none are. */
  public LocalDate offeredUntil() {
    return offeredUntil;
  }

  public int calendarSequence() {
    return calendarSequence;
  }

  public String processInstanceId() {
    return processInstanceId;
  }

  public String followUpInstanceId() {
    return followUpInstanceId;
  }

  /** The id of the one who writes minutes and plan. */
  public String writer() {
    return writer == WriterRole.MANAGER ? parties.manager() : parties.employee();
  }

  /** The id of the one who is asked to approve what the other wrote. */
  public String approver() {
    return writer == WriterRole.MANAGER ? parties.employee() : parties.manager();
  }

  /** Whether the course has come no further than to the time of the talk, or back to it. */
  public boolean isBeforeItsInvitation() {
    return state == ConversationState.CALLED
        || state == ConversationState.PLANNED
        || state == ConversationState.NOT_HELD;
  }

  /** Whether both have an invitation to a talk that is still to come. */
  public boolean isInvited() {
    return state == ConversationState.PREPARING && awaySince == null;
  }

  /** Whether everything in it waits until the employee is back. */
  public boolean isWaitingForReturn() {
    return state == ConversationState.ON_LEAVE || awaySince != null;
  }

  /** Whether it was still waiting for a return when its wheel closed. */
  public boolean wasAwayAtTheEnd() {
    return state == ConversationState.POSTPONED && AWAY.equals(reason);
  }

  /**
   * With which part of its course, or of the follow-up, it begins or begins again. Unless the talk
   * was held, a day must be found first, whatever interrupted it.
   */
  public String resumesAt() {
    return switch (state) {
      case AGREED -> reviewedOn == null ? "reviewing" : "holding";
      case FOLLOWED_UP -> "confirming";
      default -> resumeAt == null ? whereATimeIsFound() : resumeAt;
    };
  }

  private String whereATimeIsFound() {
    return inGroup ? "grouped" : "planning";
  }

  /** The part of the course that it is in, to begin there again. */
  private String whereItIs() {
    return switch (state) {
      case PREPARING -> "preparing";
      case HELD -> "drafting";
      case DRAFTED -> "approving";
      default -> null;
    };
  }

  /** Whether this person is one of the two. */
  public boolean isParty(String person) {
    return parties.employee().equals(person) || parties.manager().equals(person);
  }
}
