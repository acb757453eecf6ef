package dk.mushjul.form;

import java.util.List;

/** Answers that their form does not allow. */
public final class InvalidAnswers extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FieldError> errors;

  /** A refusal with the given errors, of which there is at least one. */
  public InvalidAnswers(List<FieldError> errors) {
    super("Answers refused at " + errors.stream().map(FieldError::key).toList());
    this.errors = List.copyOf(errors);
  }

  /** What is wrong, field by field in the order of the form. */
  public List<FieldError> errors() {
    return errors;
  }

  /** The errors as {@code {"errors":[{"key","label","message"}]}}. */
  public String toJson() {
    throw new UnsupportedOperationException("follows");
  }
}
