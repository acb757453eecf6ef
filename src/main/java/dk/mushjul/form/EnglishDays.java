package dk.mushjul.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Turns the days that the server writes in Danish, as in "tirsdag den 4. maj 2027 kl. 09:00". */
final class EnglishDays {

  private static final Map<String, String> MONTHS =
      Map.ofEntries(
          Map.entry("januar", "January"),
          Map.entry("februar", "February"),
          Map.entry("marts", "March"),
          Map.entry("april", "April"),
          Map.entry("maj", "May"),
          Map.entry("juni", "June"),
          Map.entry("juli", "July"),
          Map.entry("august", "August"),
          Map.entry("september", "September"),
          Map.entry("oktober", "October"),
          Map.entry("november", "November"),
          Map.entry("december", "December"));
  private static final Map<String, String> WEEKDAYS =
      Map.of(
          "mandag", "Monday",
          "tirsdag", "Tuesday",
          "onsdag", "Wednesday",
          "torsdag", "Thursday",
          "fredag", "Friday",
          "lørdag", "Saturday",
          "søndag", "Sunday");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(%s) den )?(\\d{1,2})\\. (%s)( \\d{4})?(?: kl\\. (\\d\\d:\\d\\d))?"
              .formatted(String.join("|", WEEKDAYS.keySet()), String.join("|", MONTHS.keySet())));

  private EnglishDays() {}

  static boolean beginsWithADay(String text) {
    return DAY.matcher(text).lookingAt();
  }

  static String in(String text) {
    return DAY.matcher(text).replaceAll(EnglishDays::day);
  }

  private static String day(MatchResult found) {
    return Optional.ofNullable(found.group(1)).map(day -> WEEKDAYS.get(day) + " ").orElse("")
        + found.group(2)
        + " "
        + MONTHS.get(found.group(3))
        + Optional.ofNullable(found.group(4)).orElse("")
        + Optional.ofNullable(found.group(5)).map(time -> " at " + time).orElse("");
  }
}
