package dk.mushjul.conversation.process;

/** The words that conversation.bpmn and the code share. */
final class ConversationModel {

  static final String KEY = "conversation";

  static final String CONVERSATION_ID = "conversationId";
  static final String WHEEL_ID = "wheelId";
  static final String UNIT_ROUND_ID = "unitRoundId";
  static final String UNIT_ID = "unitId";
  static final String EMPLOYEE = "employee";
  static final String MANAGER = "manager";
  static final String WRITER = "writer";
  static final String APPROVER = "approver";
  static final String CHANGE_APPROVER = "changeApprover";
  static final String SUGGESTED_ON = "suggestedOn";
  static final String OFFERED_UNTIL = "offeredUntil";
  static final String CONVERSATION_ON = "conversationOn";
  static final String DRAFTED_ON = "draftedOn";
  static final String FOLLOW_UP_ON = "followUpOn";
  static final String RESUME_AT = "resumeAt";
  static final String NOTICE_TOO_SHORT = "noticeTooShort";
  static final String PLAN_OUTCOME = "planOutcome";
  static final String APPROVAL = "approval";
  static final String ASK_HR = "askHr";
  static final String CLOSE_REASON = "closeReason";
  static final String GROUP_TALK_HELD = "groupTalkHeld";
  static final String MORE_TO_START = "moreToStart";
  static final String CONVERSATIONS_OUTSTANDING = "conversationsOutstanding";

  static final String NEW_TALK = "newTalk";

  static final String LEAVE_STARTED = "conversation.leaveStarted";
  static final String RETURNED = "conversation.returned";
  static final String EMPLOYEE_LEFT = "conversation.employeeLeft";
  static final String MOVE_PROPOSED = "conversation.moveProposed";
  static final String WHEEL_CLOSED = "conversation.wheelClosed";

  static final String GROUP_MET = "conversation.groupMet";
  static final String NEW_DAY = "conversation.newDay";
  static final String NEW_TALK_NEEDED = "conversation.newTalkNeeded";
  static final String MANAGER_CHANGED = "conversation.managerChanged";

  static final String CALLED = "startEvent_conversationCalled";
  static final String PLANS = "userTask_planConversation";
  static final String ASKS_FOR_SHORT_NOTICE = "userTask_acceptShortNotice";
  static final String ASKS_FOR_MOVE = "userTask_acceptMove";
  static final String MOVE_UNANSWERED = "event_moveUnanswered";
  static final String EMPLOYEE_PREPARES = "userTask_prepareEmployee";
  static final String MANAGER_PREPARES = "userTask_prepareManager";
  static final String MEETS = "userTask_meetEmployee";
  static final String HOLDS = "userTask_holdConversation";
  static final String DRAFTS = "userTask_draftPlan";
  static final String APPROVES = "userTask_approvePlan";
  static final String RESOLVES = "userTask_resolveNotHeld";
  static final String MEDIATES = "userTask_mediatePlan";
  static final String WAITS_FOR_RETURN = "event_returned";

  private ConversationModel() {}
}
