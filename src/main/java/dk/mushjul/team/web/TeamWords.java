package dk.mushjul.team.web;

import dk.mushjul.form.EnglishWords;
import dk.mushjul.form.FieldError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the manager's pages, in the language of whoever asks. */
@Component
class TeamWords {

  private final MessageSource messages;
  private final EnglishWords english;

  TeamWords(MessageSource messages, EnglishWords english) {
    this.messages = messages;
    this.english = english;
  }

  /** The words {@code mus.team.<key>} with these facts in them. */
  String of(String key, Object... facts) {
    return messages.getMessage("mus.team." + key, facts, locale());
  }

  /** Day and hour, as in "tirsdag den 4. maj kl. 9.00". */
  String moment(LocalDate on, LocalTime from) {
    return format("mus.moment", on.atTime(from));
  }

  /** A day, as in "tirsdag den 4. maj". */
  String day(LocalDate on) {
    return format("mus.weekday", on.atStartOfDay());
  }

  /** Names one after another. */
  static String list(List<String> names) {
    return String.join(", ", names);
  }

  /** What is wrong, in one line. */
  String why(List<FieldError> errors) {
    return errors.stream().map(this::why).collect(Collectors.joining(" "));
  }

  String why(FieldError error) {
    return english.say(error.message());
  }

  private String format(String pattern, LocalDateTime moment) {
    return DateTimeFormatter.ofPattern(messages.getMessage(pattern, null, locale()), locale())
        .format(moment);
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
