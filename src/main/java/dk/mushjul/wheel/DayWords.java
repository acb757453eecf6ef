package dk.mushjul.wheel;

import dk.mushjul.clock.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people read them. */
public final class DayWords {

  private static final DateTimeFormatter DANISH =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private DayWords() {}

  /** A day, as in "3. marts 2027". */
  public static String of(LocalDate day) {
    return DANISH.format(day);
  }

  /** The Danish day of a moment. */
  public static String of(Instant moment) {
    return of(LocalDate.ofInstant(moment, BusinessClock.ZONE));
  }

  /** The day that an ISO date in a form's answer names; the text itself where it is none. */
  public static String ofIso(Object answer) {
    var text = String.valueOf(answer);
    return text.matches("\\d{4}-\\d{2}-\\d{2}") ? of(LocalDate.parse(text)) : text;
  }
}
