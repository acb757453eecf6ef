package dk.mushjul.organisation;

/** So many would leave that somebody has to confirm their number first. */
public class TooManyLeave extends RuntimeException {

  private final transient Change change;

  TooManyLeave(Change change) {
    super(change.leaversToConfirm() + " people would leave, which nobody confirmed");
    this.change = change;
  }

  /** What was not carried out. */
  public Change change() {
    return change;
  }
}
