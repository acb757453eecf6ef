package dk.mushjul.form;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A form as its author wrote it: what it asks for and which answers it takes. */
public final class FormSchema {

  private FormSchema() {}

  /**
   * Reads a form file.
   *
   * @throws InvalidForm when it is no form, or asks in a way that the server cannot judge
   */
  public static FormSchema parse(String json) {
    throw new UnsupportedOperationException("follows");
  }

  /** The form's id, which is also its file's name. */
  public String id() {
    throw new UnsupportedOperationException("follows");
  }

  /** The fields that hold answers, in the form's order; a list is one field with children. */
  public Collection<Field> fields() {
    throw new UnsupportedOperationException("follows");
  }

  /** The field with this key, be it in a list. */
  public Optional<Field> field(String key) {
    throw new UnsupportedOperationException("follows");
  }

  /** The keys of the fields whose answers steer the process. */
  public Set<String> steeringKeys() {
    throw new UnsupportedOperationException("follows");
  }

  /** The values that fields start with where the server offers none. */
  public Map<String, Object> defaults() {
    throw new UnsupportedOperationException("follows");
  }

  /**
   * Judges what somebody sent against the form and against what was offered with it.
   *
   * @throws InvalidAnswers when a key is unknown or a value is not allowed
   */
  public Answers accept(Map<String, Object> submitted, FormData offered) {
    throw new UnsupportedOperationException("follows");
  }
}
