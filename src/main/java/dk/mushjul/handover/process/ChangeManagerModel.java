package dk.mushjul.handover.process;

/** The words that managerChange.bpmn and the code share. */
final class ChangeManagerModel {

  static final String KEY = "managerChange";
  static final String FOR = "changeFor";
  static final String UNIT = "changedUnit";
  static final String PEOPLE = "changedPeople";
  static final String NEW_MANAGER = "newManager";
  static final String MANAGERS_CHANGED = "managersChanged";
  static final String WHOLE_UNIT = "unit";

  private ChangeManagerModel() {}
}
