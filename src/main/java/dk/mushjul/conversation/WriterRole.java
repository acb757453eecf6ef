package dk.mushjul.conversation;

import java.util.Locale;

/** Which of the two parties does something that either could. */
public enum WriterRole {
  MANAGER,
  EMPLOYEE;

  /** The role that a form's answer names: {@code manager} or {@code employee}. */
  public static WriterRole of(String answer) {
    return answer == null ? MANAGER : valueOf(answer.toUpperCase(Locale.ROOT));
  }

  /** The word that forms and processes use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
