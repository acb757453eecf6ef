package dk.mushjul.conversation.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people say them. */
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM yyyy", Locale.forLanguageTag("da"));

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }
}
