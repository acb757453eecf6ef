package dk.mushjul.form;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Accepts text, without the blanks around it and without what cannot be seen. */
record TextRule(
    boolean multiline, int minLength, int maxLength, Pattern pattern, String patternMessage)
    implements Rule {

  @Override
  public Object accept(Object value, List<Option> offered, LocalDate today) throws Refused {
    if (!(value instanceof String sent)) {
      throw new Refused("text.type");
    }
    var text = trimmed(sent.replace("\r\n", "\n"));
    if (text.isEmpty()) {
      return null;
    }
    checkLength(text);
    checkCharacters(text);
    if (pattern != null && !pattern.matcher(text).find()) {
      throw patternMessage.isEmpty()
          ? new Refused("text.pattern")
          : new Refused("text.own", patternMessage);
    }
    return text;
  }

  private void checkLength(String text) throws Refused {
    if (text.length() > maxLength) {
      throw new Refused("text.long", maxLength);
    }
    if (text.length() < minLength) {
      throw new Refused("text.short", minLength);
    }
  }

  private void checkCharacters(String text) throws Refused {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var half = Character.isHighSurrogate(c) && i + 1 < text.length();
      if (half && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c) || Character.isISOControl(c) && !allowed(c)) {
        throw new Refused("text.characters");
      }
    }
  }

  private boolean allowed(char control) {
    return control == '\t' || multiline && (control == '\n' || control == '\r');
  }

  /** As the browser trims before it counts, hard blanks included. */
  private static String trimmed(String text) {
    var from = 0;
    var to = text.length();
    while (from < to && blank(text.charAt(from))) {
      from++;
    }
    while (to > from && blank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return c >= '\t' && c <= '\r' || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  @Override
  public String missing() {
    return "text.missing";
  }
}
