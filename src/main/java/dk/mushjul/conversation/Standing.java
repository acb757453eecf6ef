package dk.mushjul.conversation;

import java.time.LocalDate;

/**
 * Where one employee's conversation stands: everything that can be read of it. What changes it is
 * in {@link Conversation}; the words written in it are sealed elsewhere.
 */
public abstract sealed class Standing permits TalkWithPlan {

  static final int MOST_CHANGES = 2;
  static final int MOST_MISSES = 3;

  /** The reason of whoever was still away when the wheel closed; nobody chooses it. */
  static final String AWAY = "away";

  static final String LEAVING = "leaving";

  Conversation.Parties parties;
  ConversationState state = ConversationState.CALLED;
  final LocalDate calledOn;
  LocalDate suggestedOn;
  Conversation.Appointed appointed;
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
  LocalDate followUpAgreedOn;
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

  Standing(Conversation.Parties parties, LocalDate calledOn, LocalDate suggestedOn, int minutes) {
    this.parties = parties;
    this.calledOn = calledOn;
    this.suggestedOn = suggestedOn;
    this.appointed = new Conversation.Appointed(null, null, null, minutes);
  }

  /** Whether the unit's group conversation stands for the talk. */
  public boolean isInGroup() {
    return inGroup;
  }

  /** Whether nobody has set a time yet, so that how long it takes is still open. */
  public boolean isUntimed() {
    return appointed.on() == null && state.isBeforeTheTalk();
  }

  /** Whether the employee may still have an own talk instead of the group's. */
  public boolean mayHaveOwnTalk() {
    return inGroup
        && awaySince == null
        && (state == ConversationState.CALLED || state == ConversationState.HELD);
  }

  /** Whether it has now failed a third time in a row, or a sixth: then HR is asked what to do. */
  public boolean wasMissedThirdTime() {
    return timesNotHeld > 0 && timesNotHeld % MOST_MISSES == 0;
  }

  /** Whether the other party may ask for a change once more: not after a talk about it. */
  public boolean mayRequestChange() {
    return changesRequested < MOST_CHANGES && !newTalk.isAsked();
  }

  /** Whether the other party may ask for a talk about the plan: once. */
  public boolean mayAskForNewTalk() {
    return !newTalk.isAsked();
  }

  /** The talk about the plan that the two could not agree on at first, if one was asked for. */
  public NewTalk newTalk() {
    return newTalk;
  }

  /** Whether the two do not agree on a plan, or one of them never answered it. */
  public boolean isDisputed() {
    return state == ConversationState.DISAGREED || isDisagreementNoted();
  }

  /** Whether that is written down and nothing more happens; some goals may stand as agreed. */
  public boolean isDisagreementNoted() {
    return state == ConversationState.MEDIATED;
  }

  /** Whether the two have a plan that holds. */
  public boolean hasAgreedPlan() {
    return state == ConversationState.AGREED || state == ConversationState.FOLLOWED_UP;
  }

  /** Whether the manager of today was not in the talk that was held. */
  public boolean wasHeldWithAnother() {
    return heldOn != null && !parties.manager().equals(tenure.heldBy());
  }

  /** Which of several managers was in what. */
  public Tenure tenure() {
    return tenure;
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

  public Conversation.Parties parties() {
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

  public Conversation.Appointed appointed() {
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

  /** Whether both stand behind what was written about the goals at the follow-up. */
  public boolean hasAgreedFollowUp() {
    return followUpAgreedOn != null;
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
  String whereItIs() {
    return switch (state) {
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
