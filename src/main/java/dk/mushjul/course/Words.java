package dk.mushjul.course;

import dk.mushjul.clock.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of a course in one reader's language. */
public final class Words {

  private final MessageSource messages;
  private final Locale locale;

  public Words(MessageSource messages, Locale locale) {
    this.messages = messages;
    this.locale = locale;
  }

  /** The words {@code course.<key>}, with what belongs in them. */
  public String text(String key, Object... facts) {
    return messages.getMessage("course." + key, facts, locale);
  }

  /** The words {@code course.<key>}, or these where there are none. */
  String or(String key, String otherwise) {
    return messages.getMessage("course." + key, null, otherwise, locale);
  }

  /** A day, as in "3. marts 2027". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(messages.getMessage("mus.date", null, locale), locale)
        .format(day);
  }

  /** A time of day, as in "9.00". */
  String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(text("time"), locale).format(time);
  }

  /** A day and its time, as in "3. marts 2027 kl. 9.00". */
  public String moment(Instant at) {
    var local = ZonedDateTime.ofInstant(at, BusinessClock.ZONE);
    return text("moment", day(local.toLocalDate()), time(local.toLocalTime()));
  }
}
