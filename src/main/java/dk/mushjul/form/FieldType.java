package dk.mushjul.form;

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
  DYNAMICLIST,
  /** Fields below a name of their own. */
  GROUP
}
