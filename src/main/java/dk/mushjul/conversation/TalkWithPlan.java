package dk.mushjul.conversation;

import java.time.LocalDate;
import java.util.EnumSet;

/** What becomes of the plan of a conversation: written, agreed on, changed, followed up. */
public abstract sealed class TalkWithPlan extends Standing permits Conversation {

  TalkWithPlan(
      Conversation.Parties parties, LocalDate calledOn, LocalDate suggestedOn, int minutes) {
    super(parties, calledOn, suggestedOn, minutes);
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

  /** Both stand behind what was written about the goals: it holds from now on. */
  public void agreeOnFollowUp(LocalDate day) {
    require(ConversationState.FOLLOWED_UP);
    followUpAgreedOn = day;
  }

  /** The employee wants something else written about the goals; they are looked at once more. */
  public void lookAtGoalsAgain() {
    require(ConversationState.FOLLOWED_UP);
    followedUpOn = null;
    state = ConversationState.AGREED;
  }

  /** Whoever had left works here again; the agreed plan is followed up after all, from that day. */
  public void followUpAgain(LocalDate earliest) {
    require(ConversationState.AGREED);
    reason = null;
    followUpOn = followUpOn.isBefore(earliest) ? earliest : followUpOn;
  }

  void requirePresence() {
    if (awaySince != null) {
      throw new WrongState(parties.id(), state, "do that while the employee is away");
    }
  }

  void require(ConversationState first, ConversationState... others) {
    if (!EnumSet.of(first, others).contains(state)) {
      throw new WrongState(parties.id(), state, "do that");
    }
  }
}
