package dk.mushjul.form;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with the answers so far, in words for the person who gave them. */
final class Complaints {

  private static final int MOST = 100;
  private static final int LONGEST_KEY = 100;

  private final ResourceBundle words;
  private final List<FieldError> errors = new ArrayList<>();

  Complaints(Locale locale) {
    var onlyAsked =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    words = ResourceBundle.getBundle("dk.mushjul.form.complaints", locale, onlyAsked);
  }

  void add(String key, String label, Refused why) {
    add(key, label, why.getMessage(), why.arguments());
  }

  void add(String key, String label, String why, Object... arguments) {
    if (errors.size() < MOST) {
      var pattern = words.getString(why);
      var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
      var message = texts.length == 0 ? pattern : MessageFormat.format(pattern, texts);
      errors.add(new FieldError(key, label, message));
    }
  }

  /** A key that came from outside may be anything. */
  void addUnknown(String prefix, String key) {
    var shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    add(prefix + shown, shown, "field.unknown");
  }

  void throwIfAny() {
    if (!errors.isEmpty()) {
      throw new InvalidAnswers(errors);
    }
  }
}
