package dk.mushjul.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** Answers that their form does not allow. */
public final class InvalidAnswers extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final JsonMapper JSON = new JsonMapper();

  private final transient List<FieldError> errors;

  /** A refusal with the given errors, of which there is at least one. */
  public InvalidAnswers(List<FieldError> errors) {
    super(errors.size() + " answers were refused");
    this.errors = List.copyOf(errors);
  }

  /** A refusal of what was answered in one field. */
  public static InvalidAnswers at(String key, String label, String message) {
    return new InvalidAnswers(List.of(new FieldError(key, label, message)));
  }

  /** What is wrong, field by field in the order of the form. */
  public List<FieldError> errors() {
    return errors;
  }

  /** The errors as {@code {"errors":[{"key","label","message"}]}}. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(Map.of("errors", errors));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
