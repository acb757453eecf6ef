package dk.mushjul.content;

/** Another transaction wrote the same step of the same author at the same time, and came first. */
public final class ConcurrentWrite extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConcurrentWrite(String step, Throwable cause) {
    super("Step " + step + " was written by the same author at the same time", cause);
  }
}
