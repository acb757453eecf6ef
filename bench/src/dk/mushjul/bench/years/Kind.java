package dk.mushjul.bench.years;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What can happen in a random year, besides that everything takes its usual course. */
enum Kind {
  JOINED,
  JOINED_AGAIN,
  LEFT,
  MANAGER_LEFT,
  LEAVE_FROM_TODAY,
  LEAVE_KNOWN_AHEAD,
  LEAVE_REPORTED_LATE,
  LEAVE_WITHOUT_END,
  LEAVE_EXTENDED,
  LEAVE_CUT_SHORT,
  LEFT_DURING_LEAVE,
  BACK_BEFORE_THE_NEXT_WHEEL,
  OTHER_HOLDS_THE_TALK,
  LINE_MANAGER_HOLDS_IT_AGAIN,
  NEW_HEAD_OF_UNIT,
  MOVED_TO_OTHER_UNIT,
  UNIT_MOVED,
  MANAGER_CHANGED_BY_FORM,
  MANAGER_OF_UNIT_CHANGED_BY_FORM,
  DATES_OF_WHEEL_ASKED,
  DATES_OF_UNIT_ASKED,
  DATES_OF_PERSON_ASKED,
  TIMES_OFFERED,
  TIME_CHOSEN,
  OTHER_TIME_ASKED,
  WISH_GRANTED,
  WISH_KEPT,
  TALK_MOVED,
  TALK_MOVED_ON_ITS_DAY,
  MOVE_ASKED,
  MOVE_REFUSED,
  TALK_REQUESTED,
  OBSTACLE_TOLD,
  OWN_TALK_WISHED,
  PLAN_CHANGE_ASKED,
  PLAN_CHANGE_TAKEN_BACK,
  MINUTES_SHARED,
  MINUTES_TAKEN_BACK,
  GUEST_PROPOSED,
  GUEST_AGREED,
  GUEST_REFUSED,
  GUEST_TAKEN_BACK,
  SUBSTITUTE_NAMED,
  SUBSTITUTE_ALLOWED,
  SUBSTITUTE_NOT_ALLOWED,
  FORMER_PARTY_FOUND_NO_TALK,
  FORMER_PARTY_FOUND_NO_TASK,
  LOOKED_AROUND,
  DELETED_AS_FORETOLD,
  SILENCE,
  REFUSED,
  HANDED_IN_TWICE,
  CONCEPT_NOT_AGREED("agreeConcept", "conceptDecision", "notAgreed"),
  GROUP_TALK_INSTEAD("prepareUnit", "grusInstead", "yes"),
  GROUP_TALK("prepareUnit", "holdGrus", "yes"),
  GROUP_TALK_ANOTHER_DAY("holdGroupConversation", "moreDates", "yes"),
  OWN_TALK_CHOSEN("chooseOwnTalk", "ownTalk", "yes"),
  GROUP_TALK_WILL_DO("chooseOwnTalk", "ownTalk", "no"),
  GROUP_TALK_ALLOWED("chooseConcept", "useGrus", "instead"),
  EMPLOYEE_WRITES("planConversation", "writerRole", "employee"),
  SHORT_NOTICE_ACCEPTED("acceptShortNotice", "shortNotice", "yes"),
  SHORT_NOTICE_REFUSED("acceptShortNotice", "shortNotice", "no"),
  NOT_HELD("holdConversation", "outcome", "notHeld"),
  PLAN_LATER("holdConversation", "planLater", true),
  CHANGE_REQUESTED("approvePlan", "approval", "requestChange"),
  NEW_TALK("approvePlan", "approval", "newTalk"),
  SAID_NOT_HELD("approvePlan", "approval", "notHeld"),
  DISAGREED("approvePlan", "approval", "disagree"),
  MEDIATED_TO_A_NEW_DRAFT("mediatePlan", "mediation", "newDraft"),
  DISAGREEMENT_RECORDED("mediatePlan", "mediation", "notAgreed"),
  FOLLOW_UP_NOT_HELD("holdFollowUp", "followUpOutcome", "notHeld"),
  FOLLOW_UP_NOT_CONFIRMED("confirmFollowUp", "confirmation", "disagree"),
  REQUEST_DECLINED("answerRequest", "requestAnswer", "no"),
  REQUEST_GRANTED("answerRequest", "requestAnswer", "yes"),
  LATE_MANAGER_HANDED_OVER("remindManager", "lateAnswer", "handedOver"),
  THIRD_TIME_PLANNED_AGAIN("resolveNotHeld", "notHeldDecision", "planAgain"),
  THIRD_TIME_GIVEN_UP("resolveNotHeld", "notHeldDecision", "notThisYear"),
  MOVE_ACCEPTED("acceptMove", "moveAnswer", "yes"),
  MOVE_DECLINED("acceptMove", "moveAnswer", "no"),
  DATES_MOVED("confirmDates", "moveConfirmed", "yes"),
  DATES_KEPT("confirmDates", "moveConfirmed", "no"),
  PLAN_CHANGE_AGREED("approveChange", "changeAnswer", "yes"),
  PLAN_CHANGE_REFUSED("approveChange", "changeAnswer", "no"),
  EMPLOYEE_MET("meetEmployee"),
  OBSTACLE_ANSWERED("answerObstacle"),
  SUBSTITUTE_ENDED_EARLY("endSubstitution"),
  WHEEL_CLOSED("closeWheel");

  private final String stem;
  private final String field;
  private final Object value;

  Kind() {
    this(null, null, null);
  }

  Kind(String stem) {
    this(stem, null, null);
  }

  Kind(String stem, String field, Object value) {
    this.stem = stem;
    this.field = field;
    this.value = value;
  }

  /** What it means that a form is handed in with these answers; nothing for the usual. */
  static Optional<Kind> of(String stem, Map<String, Object> answers) {
    return Stream.of(values())
        .filter(kind -> stem.equals(kind.stem))
        .filter(kind -> kind.field == null || Objects.equals(answers.get(kind.field), kind.value))
        .findFirst();
  }
}
