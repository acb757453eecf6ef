package dk.mushjul.followup.process;

/** The words that followUp.bpmn and the code share. */
final class FollowUpModel {

  static final String KEY = "followUp";
  static final String CONVERSATION_ID = "conversationId";
  static final String FOLLOW_UP_ON = "followUpOn";
  static final String GOALS_CHANGED = "goalsChanged";
  static final String LEAVE_STARTED = "followUp.leaveStarted";
  static final String RETURNED = "followUp.returned";
  static final String CHANGE_APPROVER = "changeApprover";

  static final String CHANGE_UNANSWERED = "event_changeUnanswered";
  static final String EMPLOYEE_LEFT = "followUp.employeeLeft";
  static final String OBSTACLE_TOLD = "followUp.obstacleTold";
  static final String CHANGE_PROPOSED = "followUp.changeProposed";
  static final String CHANGE_WITHDRAWN = "followUp.changeWithdrawn";

  static final String ANSWERS_OBSTACLE = "userTask_answerObstacle";
  static final String ANSWERS_CHANGE = "userTask_approveChange";
  static final String MEETS = "userTask_meetEmployee";

  static final String MANAGER_CHANGED = "followUp.managerChanged";

  private FollowUpModel() {}
}
