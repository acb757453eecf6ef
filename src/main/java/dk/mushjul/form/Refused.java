package dk.mushjul.form;

/** An answer that its field does not allow. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Object[] arguments;

  /**
   * @param words the entry of {@code complaints.properties} that says what to do
   */
  Refused(String words, Object... arguments) {
    super(words, null, false, false);
    this.arguments = arguments;
  }

  Object[] arguments() {
    return arguments;
  }
}
