package dk.mushjul.schedule.process;

/** The words that dateChange.bpmn and the code share. */
final class MoveDatesModel {

  static final String KEY = "dateChange";
  static final String WHEEL_ID = "wheelId";
  static final String WHAT = "movedWhat";
  static final String WHEEL = "movedWheel";
  static final String UNITS = "movedUnits";
  static final String WHO = "movedWho";
  static final String CHOSEN_UNITS = "unitsToMove";
  static final String CHOSEN_PERSON = "personToMove";
  static final String FIRST_DAY = "newFirstDay";
  static final String LAST_DAY = "newLastDay";
  static final String EVALUATION_ON = "newEvaluationOn";
  static final String TALK_ON = "newTalkOn";
  static final String FOLLOW_UP_ON = "newFollowUpOn";
  static final String CONFIRMED = "moveConfirmed";
  static final String DATES_MOVED = "datesMoved";
  static final String A_UNIT = "unit";
  static final String A_PERSON = "person";

  private MoveDatesModel() {}
}
