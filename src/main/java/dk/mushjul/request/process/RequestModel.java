package dk.mushjul.request.process;

/** The words that conversationRequest.bpmn and the code share. */
final class RequestModel {

  static final String KEY = "conversationRequest";
  static final String ANSWER_TASK = "userTask_answerRequest";

  static final String REQUEST_ID = "requestId";
  static final String EMPLOYEE = "employee";
  static final String MANAGER = "manager";
  static final String UNANSWERED_BY = "unansweredBy";
  static final String READERS = "readers";
  static final String FIRST_READER = "firstReader";

  static final String HR = "hr";

  static final String EMPLOYEE_LEFT = "conversationRequest.employeeLeft";

  private RequestModel() {}
}
