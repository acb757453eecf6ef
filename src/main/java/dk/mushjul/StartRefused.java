package dk.mushjul;

/** The settings do not allow a start. Said in a sentence, without a stack trace. */
public class StartRefused extends RuntimeException {

  private final String whatToDo;

  public StartRefused(String why, String whatToDo) {
    super(why);
    this.whatToDo = whatToDo;
  }

  /** What the operator has to change. */
  public String whatToDo() {
    return whatToDo;
  }
}
