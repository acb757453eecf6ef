package dk.mushjul.form;

import java.util.List;
import java.util.Optional;

/** One field of a form, as the form's author described it. */
public final class Field {

  Field() {}

  /** The name its answer has; a list's is its path. */
  public String key() {
    throw new UnsupportedOperationException("follows");
  }

  /** What kind of answer it takes. */
  public FieldType type() {
    throw new UnsupportedOperationException("follows");
  }

  /** The words above it, or its key where the form computes them. */
  public String label() {
    throw new UnsupportedOperationException("follows");
  }

  /** Whether it must be answered when it is visible. */
  public boolean required() {
    throw new UnsupportedOperationException("follows");
  }

  /** Whether its answer steers the process, and so becomes a process variable. */
  public boolean steers() {
    throw new UnsupportedOperationException("follows");
  }

  /** The options that stand in the form itself. */
  public List<Option> options() {
    throw new UnsupportedOperationException("follows");
  }

  /** The name under which the server offers its options. */
  public Optional<String> valuesKey() {
    throw new UnsupportedOperationException("follows");
  }

  /** The fields of a list's rows; empty for every other field. */
  public List<Field> children() {
    throw new UnsupportedOperationException("follows");
  }
}
