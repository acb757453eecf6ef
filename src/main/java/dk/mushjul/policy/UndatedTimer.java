package dk.mushjul.policy;

/** A timer in a diagram asks for a date that the table {@code dueDate} cannot give. */
public final class UndatedTimer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UndatedTimer(String timer) {
    super(
        "The table dueDate gives no date for the timer \""
            + timer
            + "\": it has no such row, or the case does not know the row's anchor");
  }
}
