package dk.mushjul.form;

/** A form file that is no form, or asks in a way that the server cannot judge. */
public final class InvalidForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidForm(String message) {
    super(message);
  }
}
