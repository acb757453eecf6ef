package dk.mushjul.wheel;

/** Something was asked of a wheel that its order does not allow; the process is to blame. */
public final class WrongState extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  WrongState(String id, WheelState state, String verb) {
    super("The wheel of " + id + " is " + state.word() + ": it cannot " + verb);
  }
}
