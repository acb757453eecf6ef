package dk.mushjul.policy;

/** A decision table has no row for something that needs one. */
public final class NoSuchRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchRow(String decision, String what) {
    super("The table " + decision + " has no row for " + what);
  }
}
