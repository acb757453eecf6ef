package dk.mushjul.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fields that a form can hold answers in. */
public enum FieldType {
  /** One line of text. */
  TEXTFIELD,
  /** Text of several lines. */
  TEXTAREA,
  /** A number. */
  NUMBER,
  /** A date, a time or both, by its subtype. */
  DATETIME,
  /** A value that is computed from others. */
  EXPRESSION,
  /** Yes or no. */
  CHECKBOX,
  /** Any of several options. */
  CHECKLIST,
  /** One of several options, all in sight. */
  RADIO,
  /** One of several options, in a list. */
  SELECT,
  /** Any of many options. */
  TAGLIST,
  /** Rows of fields. */
  DYNAMICLIST;

  static Optional<FieldType> named(String type) {
    return Arrays.stream(values())
        .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(type))
        .findFirst();
  }

  boolean maySteer() {
    return switch (this) {
      case RADIO, SELECT, CHECKBOX, NUMBER, DATETIME -> true;
      default -> false;
    };
  }

  boolean offersOptions() {
    return switch (this) {
      case RADIO, SELECT, CHECKLIST, TAGLIST -> true;
      default -> false;
    };
  }
}
