package dk.mushjul.organisation;

/**
 * Something in the directory has changed. Published as an application event inside the transaction
 * of the change, when the directory and the engine's users already say the new.
 */
public sealed interface DirectoryEvent {

  /** Whom it is about. */
  String employeeId();

  /** Somebody new works here, or somebody who had left is back. */
  record EmployeeJoined(String employeeId) implements DirectoryEvent {}

  /** Somebody works here no longer. */
  record EmployeeLeft(String employeeId) implements DirectoryEvent {}

  /** Somebody else holds the talk from now on. Null stands for nobody. */
  record ManagerChanged(String employeeId, String from, String to) implements DirectoryEvent {}

  /** The talk belongs to another unit from now on. */
  record UnitChanged(String employeeId, String from, String to) implements DirectoryEvent {}

  /** The days away, or whether somebody is on leave at all, are others than before. */
  record AbsenceChanged(String employeeId, Employee before, Employee after)
      implements DirectoryEvent {}
}
