package dk.mushjul.escalation.process;

/** The words that lateManager.bpmn and the code share. */
final class LateManagerModel {

  static final String KEY = "lateManager";
  static final String MANAGER = "manager";
  static final String CASE = "lateManagerId";
  static final String LATE = "lateManager";
  static final String ABOVE = "managersManager";
  static final String READERS = "readers";
  static final String ANSWER = "lateAnswer";
  static final String SPOKEN = "spoken";
  static final String CAUGHT_UP = "lateManager.caughtUp";

  private LateManagerModel() {}
}
